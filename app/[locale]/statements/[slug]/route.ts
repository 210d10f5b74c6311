import { serveStatement } from "@/app/_server/public-pages";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ locale: string; slug: string }> };

export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { locale, slug } = await params;
  return serveStatement(request, locale, slug);
};
