/** What Discord's own app would not let a person do, said to that person. */
export class RefusedAct extends Error {
  override readonly name = "RefusedAct";

  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}
