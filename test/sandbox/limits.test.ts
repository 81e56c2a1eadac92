import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { errorsOf, rest } from "./rest.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const x = (length: number) => "x".repeat(length);
const times = <T>(count: number, make: (place: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const button = (id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: "Go",
  custom_id: id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const option = (place: number, more: object = {}) => ({ label: `L${place}`, value: `v${place}`, ...more });
const select = (more: object = {}) => ({ type: 3, custom_id: "s", options: [option(0)], ...more });
const embed = (more: object) => ({ embeds: [{ description: "d", ...more }] });
const rows = (...parts: object[]) => ({ content: "c", components: [row(...parts)] });
const V2 = 1 << 15;

/** What is just allowed, what is just refused, and what Discord says of that. */
const MESSAGES: [what: string, allowed: object, refused: object, error: string][] = [
  ["content", { content: x(2000) }, { content: x(2001) }, "content: BASE_TYPE_MAX_LENGTH"],
  [
    "content counts characters, not UTF-16",
    { content: "😀".repeat(2000) },
    { content: "😀".repeat(2001) },
    "content: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "number of embeds",
    { embeds: times(10, () => ({ title: "t" })) },
    { embeds: times(11, () => ({ title: "t" })) },
    "embeds: BASE_TYPE_MAX_LENGTH",
  ],
  ["embed title", embed({ title: x(256) }), embed({ title: x(257) }), "embeds.0.title: BASE_TYPE_MAX_LENGTH"],
  [
    "embed description",
    embed({ description: x(4096) }),
    embed({ description: x(4097) }),
    "embeds.0.description: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "embed footer",
    embed({ footer: { text: x(2048) } }),
    embed({ footer: { text: x(2049) } }),
    "embeds.0.footer.text: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "embed author",
    embed({ author: { name: x(256) } }),
    embed({ author: { name: x(257) } }),
    "embeds.0.author.name: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "embed fields",
    embed({ fields: times(25, () => ({ name: "n", value: "v" })) }),
    embed({ fields: times(26, () => ({ name: "n", value: "v" })) }),
    "embeds.0.fields: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "embed field name",
    embed({ fields: [{ name: x(256), value: "v" }] }),
    embed({ fields: [{ name: x(257), value: "v" }] }),
    "embeds.0.fields.0.name: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "embed field value",
    embed({ fields: [{ name: "n", value: x(1024) }] }),
    embed({ fields: [{ name: "n", value: x(1025) }] }),
    "embeds.0.fields.0.value: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "an embed field's value is not empty",
    embed({ fields: [{ name: "n", value: "v" }] }),
    embed({ fields: [{ name: "n", value: "" }] }),
    "embeds.0.fields.0.value: BASE_TYPE_REQUIRED",
  ],
  [
    "all embeds together",
    { embeds: [{ description: x(4000) }, { description: x(2000) }] },
    { embeds: [{ description: x(4000) }, { description: x(2001) }] },
    "embeds: MAX_EMBED_SIZE_EXCEEDED",
  ],
  [
    "embed colour",
    embed({ color: 0xffffff }),
    embed({ color: 0x1000000 }),
    "embeds.0.color: NUMBER_TYPE_MAX",
  ],
  [
    "embed address",
    embed({ url: "https://example.org/" }),
    embed({ url: "nowhere" }),
    "embeds.0.url: URL_TYPE_INVALID_URL",
  ],
  [
    "rows",
    { content: "c", components: times(5, (i) => row(button(`b${i}`))) },
    { content: "c", components: times(6, (i) => row(button(`b${i}`))) },
    "components: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "buttons in a row",
    rows(...times(5, (i) => button(`b${i}`))),
    rows(...times(6, (i) => button(`b${i}`))),
    "components.0.components: BASE_TYPE_BAD_LENGTH",
  ],
  ["a row is not empty", rows(button("b")), rows(), "components.0.components: BASE_TYPE_BAD_LENGTH"],
  [
    "button label",
    rows(button("b", { label: x(80) })),
    rows(button("b", { label: x(81) })),
    "components.0.components.0.label: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "custom id",
    rows(button(x(100))),
    rows(button(x(101))),
    "components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH",
  ],
  [
    "custom id is there",
    rows(button("b")),
    rows({ type: 2, style: 1, label: "Go" }),
    "components.0.components.0.custom_id: BASE_TYPE_REQUIRED",
  ],
  [
    "custom ids differ",
    rows(button("a"), button("b")),
    rows(button("a"), button("a")),
    "components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
  [
    "a link has an address",
    rows({ type: 2, style: 5, label: "Go", url: "https://example.org/" }),
    rows({ type: 2, style: 5, label: "Go" }),
    "components.0.components.0.url: BASE_TYPE_REQUIRED",
  ],
  [
    "a link has no custom id",
    rows({ type: 2, style: 5, label: "Go", url: "https://example.org/" }),
    rows({ type: 2, style: 5, label: "Go", url: "https://example.org/", custom_id: "a" }),
    "components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN",
  ],
  [
    "a button's picture is an emoji",
    rows(button("b", { emoji: { name: "📖" } })),
    rows(button("b", { emoji: { name: "¶" } })),
    "components.0.components.0.emoji.name: COMPONENT_INVALID_EMOJI",
  ],
  [
    "a select fills its row",
    rows(select()),
    rows(select(), button("b")),
    "components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  ],
  [
    "select options",
    rows(select({ options: times(25, (i) => option(i)) })),
    rows(select({ options: times(26, (i) => option(i)) })),
    "components.0.components.0.options: BASE_TYPE_BAD_LENGTH",
  ],
  [
    "select option label",
    rows(select({ options: [option(0, { label: x(100) })] })),
    rows(select({ options: [option(0, { label: x(101) })] })),
    "components.0.components.0.options.0.label: BASE_TYPE_BAD_LENGTH",
  ],
  [
    "select option value",
    rows(select({ options: [option(0, { value: x(100) })] })),
    rows(select({ options: [option(0, { value: x(101) })] })),
    "components.0.components.0.options.0.value: BASE_TYPE_BAD_LENGTH",
  ],
  [
    "select option description",
    rows(select({ options: [option(0, { description: x(100) })] })),
    rows(select({ options: [option(0, { description: x(101) })] })),
    "components.0.components.0.options.0.description: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "select option values differ",
    rows(select({ options: [option(0), option(1)] })),
    rows(select({ options: [option(0), option(0)] })),
    "components.0.components.0.options.1: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
  ],
  [
    "select placeholder",
    rows(select({ placeholder: x(150) })),
    rows(select({ placeholder: x(151) })),
    "components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "mentions are listed or parsed",
    { content: "c", allowed_mentions: { parse: ["users"] } },
    { content: "c", allowed_mentions: { parse: ["users"], users: ["100000000000000000"] } },
    "allowed_mentions.users: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
  ],
  [
    "Components V2: text",
    { flags: V2, components: [{ type: 10, content: x(4000) }] },
    {
      flags: V2,
      components: [
        { type: 10, content: x(4000) },
        { type: 10, content: "x" },
      ],
    },
    "components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
  ],
  [
    "Components V2: number",
    { flags: V2, components: times(40, () => ({ type: 14 })) },
    { flags: V2, components: [{ type: 17, components: times(40, () => ({ type: 14 })) }] },
    "components: BASE_TYPE_BAD_LENGTH",
  ],
  [
    "Components V2: no content beside them",
    { flags: V2, components: [{ type: 10, content: "t" }] },
    { flags: V2, content: "c", components: [{ type: 10, content: "t" }] },
    "content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  ],
  [
    "Components V2 need their flag",
    { flags: V2, components: [{ type: 10, content: "t" }] },
    { content: "c", components: [{ type: 10, content: "t" }] },
    "components.0.type: BASE_TYPE_CHOICES",
  ],
];

test.each(MESSAGES)("a message: %s", async (_, allowed, refused, error) => {
  const route = `POST /channels/${sandbox.channels.readingGroup}/messages`;
  expect(await rest(sandbox, route, allowed)).toMatchObject({ status: 200 });
  const answer = await rest(sandbox, route, refused);
  expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: "Invalid Form Body" } });
  expect(errorsOf(answer.body)).toContain(error);
});

const command = (more: object = {}) => ({ name: "ask", description: "Asks", ...more });
const value = (more: object = {}) => ({ type: 3, name: "question", description: "What", ...more });
const withOption = (more: object) => command({ options: [value(more)] });
const choice = (place: number) => ({ name: `n${place}`, value: `v${place}` });

const COMMANDS: [what: string, allowed: object, refused: object, error: string][] = [
  ["name's length", command({ name: x(32) }), command({ name: x(33) }), "name: BASE_TYPE_BAD_LENGTH"],
  [
    "name's letters",
    command({ name: "frag-ещё_1" }),
    command({ name: "two words" }),
    "name: APPLICATION_COMMAND_INVALID_NAME",
  ],
  [
    "name is lower case",
    command({ name: "ask" }),
    command({ name: "Ask" }),
    "name: APPLICATION_COMMAND_INVALID_NAME",
  ],
  [
    "a context menu's name may be anything",
    { type: 3, name: "Ask the article" },
    { type: 3, name: x(33) },
    "name: BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a context menu has no description",
    { type: 3, name: "Ask" },
    { type: 3, name: "Ask", description: "Asks" },
    "description: APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED",
  ],
  [
    "description",
    command({ description: x(100) }),
    command({ description: x(101) }),
    "description: BASE_TYPE_BAD_LENGTH",
  ],
  ["description is there", command(), command({ description: "" }), "description: BASE_TYPE_REQUIRED"],
  [
    "options",
    command({ options: times(25, (i) => value({ name: `o${i}` })) }),
    command({ options: times(26, (i) => value({ name: `o${i}` })) }),
    "options: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "option names differ",
    command({ options: [value(), value({ name: "other" })] }),
    command({ options: [value(), value()] }),
    "options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
  ],
  [
    "required options come first",
    command({ options: [value({ required: true }), value({ name: "b" })] }),
    command({ options: [value(), value({ name: "b", required: true })] }),
    "options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
  ],
  [
    "choices",
    withOption({ choices: times(25, choice) }),
    withOption({ choices: times(26, choice) }),
    "options.0.choices: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "choice name",
    withOption({ choices: [{ name: x(100), value: "v" }] }),
    withOption({ choices: [{ name: x(101), value: "v" }] }),
    "options.0.choices.0.name: BASE_TYPE_BAD_LENGTH",
  ],
  [
    "autocomplete or choices",
    withOption({ autocomplete: true }),
    withOption({ autocomplete: true, choices: [choice(1)] }),
    "options.0.choices: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
  ],
  [
    "localised name",
    command({ name_localizations: { de: "frag" } }),
    command({ name_localizations: { de: "Frag" } }),
    "name_localizations.de: APPLICATION_COMMAND_INVALID_NAME",
  ],
  [
    "a locale that Discord has",
    command({ name_localizations: { ru: "спроси" } }),
    command({ name_localizations: { xx: "ask" } }),
    "name_localizations.xx: BASE_TYPE_CHOICES",
  ],
  [
    "localised description",
    command({ description_localizations: { fr: x(100) } }),
    command({ description_localizations: { fr: x(101) } }),
    "description_localizations.fr: BASE_TYPE_BAD_LENGTH",
  ],
];

describe("a command", () => {
  test.each(COMMANDS)("%s", async (_, allowed, refused, error) => {
    const path = `/applications/${sandbox.applicationId}/commands`;
    expect(await rest(sandbox, `PUT ${path}`, [allowed])).toMatchObject({ status: 200 });
    const answer = await rest(sandbox, `POST ${path}`, refused);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(errorsOf(answer.body)).toContain(error);
    const all = await rest(sandbox, `PUT ${path}`, [allowed, refused]);
    expect(errorsOf(all.body)).toContain(`1.${error}`);
  });

  test("keeps its id when it is registered again, and is not registered twice in one request", async () => {
    const path = `/applications/${sandbox.applicationId}/guilds/${sandbox.guildId}/commands`;
    const first = await rest(sandbox, `POST ${path}`, command());
    expect(first.status).toBe(201);
    const again = await rest(sandbox, `PUT ${path}`, [command({ description: "Asks again" })]);
    expect(again.body).toMatchObject([{ id: first.body.id, description: "Asks again" }]);
    const twice = await rest(sandbox, `PUT ${path}`, [command(), command()]);
    expect(errorsOf(twice.body)).toEqual(["1: APPLICATION_COMMANDS_DUPLICATE_NAME"]);
  });
});

const input = (more: object = {}) => ({ type: 4, style: 1, label: "Why", custom_id: "why", ...more });
const modal = (more: object = {}) => ({ title: "T", custom_id: "m", components: [row(input())], ...more });
const withInput = (more: object) => modal({ components: [row(input(more))] });

const MODALS: [what: string, allowed: object, refused: object, error: string][] = [
  ["title", modal({ title: x(45) }), modal({ title: x(46) }), "title: BASE_TYPE_BAD_LENGTH"],
  [
    "custom id",
    modal({ custom_id: x(100) }),
    modal({ custom_id: x(101) }),
    "custom_id: BASE_TYPE_BAD_LENGTH",
  ],
  [
    "inputs",
    modal({ components: times(5, (i) => row(input({ custom_id: `i${i}` }))) }),
    modal({ components: times(6, (i) => row(input({ custom_id: `i${i}` }))) }),
    "components: BASE_TYPE_BAD_LENGTH",
  ],
  [
    "input label",
    withInput({ label: x(45) }),
    withInput({ label: x(46) }),
    "components.0.components.0.label: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "input placeholder",
    withInput({ placeholder: x(100) }),
    withInput({ placeholder: x(101) }),
    "components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "input value",
    withInput({ value: x(4000) }),
    withInput({ value: x(4001) }),
    "components.0.components.0.value: BASE_TYPE_MAX_LENGTH",
  ],
  [
    "only inputs",
    modal(),
    modal({ components: [row(button("b"))] }),
    "components.0.components.0.type: BASE_TYPE_CHOICES",
  ],
];

test.each(MODALS)("a modal: %s", async (_, allowed, refused, error) => {
  await rest(sandbox, `PUT /applications/${sandbox.applicationId}/commands`, [command()]);
  const sent = sandbox.acts.happening("the interaction", (happening) =>
    happening.kind === "interaction" ? happening.interaction : undefined,
  );
  const outcome = sandbox.acts.command("ask", {
    as: sandbox.users.member,
    channelId: sandbox.channels.readingGroup,
  });
  const { id, token } = await sent;
  const route = `POST /interactions/${id}/${token}/callback`;
  const answer = await rest(sandbox, route, { type: 9, data: refused });
  expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(errorsOf(answer.body)).toContain(`data.${error}`);
  // A refused answer leaves the interaction waiting for a better one.
  expect(await rest(sandbox, route, { type: 9, data: allowed })).toMatchObject({ status: 204 });
  expect(await outcome).toMatchObject({ kind: "modal", modal: allowed });
});

describe("refusals without a field", () => {
  const post = (body: unknown) =>
    rest(sandbox, `POST /channels/${sandbox.channels.readingGroup}/messages`, body);

  test.each([{}, { content: "" }, { content: " \n" }, { embeds: [] }])(
    "an empty message %j",
    async (body) => {
      expect(await post(body)).toMatchObject({
        status: 400,
        body: { code: 50006, message: "Cannot send an empty message" },
      });
    },
  );

  test("a reply to a message that is not there", async () => {
    const reference = { message_id: "100000000000000000" };
    const answer = await post({ content: "c", message_reference: reference });
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(errorsOf(answer.body)).toEqual(["message_reference: REPLIES_UNKNOWN_MESSAGE"]);
    const lenient = await post({
      content: "c",
      message_reference: { ...reference, fail_if_not_exists: false },
    });
    expect(lenient.status).toBe(200);
  });

  test("another's message is not edited", async () => {
    const { id, channel_id } = sandbox.acts.post(sandbox.users.member, sandbox.channels.readingGroup, "mine");
    const answer = await rest(sandbox, `PATCH /channels/${channel_id}/messages/${id}`, { content: "yours" });
    expect(answer).toMatchObject({ status: 403, body: { code: 50005 } });
  });

  test("what is unknown, what is not JSON, what is not authorized, what is not in the sandbox", async () => {
    const { readingGroup } = sandbox.channels;
    expect(await rest(sandbox, "GET /channels/100000000000000000")).toMatchObject({
      status: 404,
      body: { code: 10003 },
    });
    expect(await rest(sandbox, `GET /channels/${readingGroup}/messages/100000000000000000`)).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
    expect(await rest(sandbox, "GET /nowhere")).toMatchObject({
      status: 404,
      body: { code: 0, message: "404: Not Found" },
    });
    const url = `${sandbox.apiUrl}/v10/channels/${readingGroup}/messages`;
    const broken = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
      body: "{",
    });
    expect([broken.status, await broken.json()]).toMatchObject([400, { code: 50109 }]);
    const stranger = await fetch(url, { headers: { authorization: "Bot someone.else" } });
    expect([stranger.status, await stranger.json()]).toEqual([
      401,
      { message: "401: Unauthorized", code: 0 },
    ]);
  });
});
