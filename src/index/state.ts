import { PilcrowError } from "../errors.js";
import { staleReason } from "./manifest.js";
import { readManifest } from "./open.js";

/** One line: whether the index of a folder is that of the corpus and the model as they are now, or what to run. */
export async function indexState(directory: string, corpusHash: string, modelName: string): Promise<string> {
  try {
    const { model, ...manifest } = await readManifest(directory);
    const reason = staleReason({ model, ...manifest }, { corpusHash, model: { ...model, name: modelName } });
    if (reason === null) return `${directory}: the index is up to date`;
    return `${directory}: the index is out of date, because ${reason}; run \`npm run build:index\``;
  } catch (error) {
    if (error instanceof PilcrowError) return error.message;
    throw error;
  }
}
