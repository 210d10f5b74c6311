import { serveStatements } from "@/app/_server/public-pages";

export const dynamic = "force-dynamic";

export const GET = async (
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> => serveStatements(request, (await params).locale);
