import NextAuth from "next-auth";
import { authOptions } from "@/app/_server/auth-options";
import { openAuth } from "@/app/_server/open-auth";

const handler = openAuth(NextAuth(authOptions));

export { handler as GET, handler as POST };
