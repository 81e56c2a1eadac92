import { expect } from "vitest";
import { PilcrowError } from "../../src/errors.js";

/** The PilcrowError that the work must fail with, for a closer look at its words. */
export async function failureOf(work: Promise<unknown>): Promise<PilcrowError> {
  const error = await work.then(
    () => expect.fail("nothing was thrown"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PilcrowError)) throw error;
  return error;
}
