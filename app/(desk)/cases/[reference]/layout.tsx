import { notFound } from "next/navigation";
import { currentPath } from "@/app/_server/path";
import { isShut } from "@/app/_server/rooms";
import { requirePerson } from "@/app/_server/session";

export default async function CaseLayout({ children }: { children: React.ReactNode }) {
  const [person, path] = await Promise.all([requirePerson(), currentPath()]);
  // An empty list would say that there is nothing; what a role does not read is not there for it.
  if (isShut(person, path.split("/")[3])) notFound();
  return children;
}
