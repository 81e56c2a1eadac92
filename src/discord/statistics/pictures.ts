import type { AttachmentPayload } from "discord.js";
import type { Library } from "../../answer/library.js";
import { byDayImage, type ChartImage, heatMapImage } from "../../record/charts/images.js";
import type { Language } from "../../study/languages.js";
import type { Statistics } from "../../study/statistics.js";
import { CITED_PICTURE, DAYS_PICTURE, mostCited } from "../views/stats.js";
import { clip } from "../views/text.js";

/** Discord's limit for what a picture is described by. */
const DESCRIPTION = 1024;

/** The pictures that the embeds of `statsView` show; none of what nobody has asked. */
export async function statsPictures(
  statistics: Statistics,
  library: Pick<Library, "articles">,
  language: Language,
): Promise<AttachmentPayload[]> {
  if (statistics.total === 0) return [];
  const article = mostCited(statistics, library);
  const own = statistics.cited.filter((one) => one.article === article?.name);
  const counts = new Map(own.map(({ paragraph, questions }) => [paragraph, questions]));
  return [
    attached(DAYS_PICTURE, await byDayImage(statistics.days, language)),
    ...(article ? [attached(CITED_PICTURE, await heatMapImage(article, counts, language))] : []),
  ];
}

function attached(name: string, { png, altText }: ChartImage): AttachmentPayload {
  return { attachment: png, name, description: clip(altText, DESCRIPTION) };
}
