/**
 * An error that the person in front of the program can mend. The message is one line,
 * names the culprit first and ends with what to do; entry points print it without a stack.
 * Anything else that is thrown is a defect and keeps its stack.
 */
export class PilcrowError extends Error {
  override readonly name: string = "PilcrowError";

  /** @param code A stable word for programs and tests, such as "ARTICLE_EMPTY". */
  constructor(
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Several problems found in one pass, so that one run reports them all. */
export class ProblemsError extends PilcrowError {
  override readonly name = "ProblemsError";

  constructor(readonly problems: readonly PilcrowError[]) {
    super(
      problems.length === 1 && problems[0] ? problems[0].code : "SEVERAL_PROBLEMS",
      problems.map((problem) => problem.message).join("\n"),
      { cause: problems[0] },
    );
  }
}

/** The `code` of a Node.js system error ("ENOSPC", "EACCES"), or undefined for any other value. */
export function systemErrorCode(error: unknown): string | undefined {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  return undefined;
}
