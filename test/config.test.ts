import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBotConfig, readConfig } from "../src/config.js";
import { ProblemsError } from "../src/errors.js";

describe("the configuration", () => {
  it("has a default for everything", () => {
    const { embedding, ...folders } = readConfig({});
    expect(folders).toEqual({ corpusDir: "corpus", indexDir: "index", dataDir: "data" });
    expect(embedding).toMatchObject({
      model: "Xenova/e5-small-v2",
      cacheDir: ".cache/models",
      hubUrl: "https://huggingface.co/",
    });
  });

  it("has the weights that come with the project, wherever it is run from", () => {
    const { modelsDir, model } = readConfig({}).embedding;
    expect(existsSync(join(modelsDir, model, "onnx", "model_quantized.onnx"))).toBe(true);
  });

  it("takes what the environment says", () => {
    const { modelsDir: _, ...embedding } = readConfig({
      EMBEDDING_MODEL: "Xenova/gte-small",
      MODEL_CACHE_DIR: "/var/cache/models",
      HF_ENDPOINT: "https://mirror.example.org/hub",
    }).embedding;
    expect(embedding).toEqual({
      model: "Xenova/gte-small",
      cacheDir: "/var/cache/models",
      hubUrl: "https://mirror.example.org/hub/",
    });
    expect(readConfig({ CORPUS_DIR: "texts", INDEX_DIR: " built " })).toMatchObject({
      corpusDir: "texts",
      indexDir: "built",
    });
  });

  it("takes no notice of other variables", () => {
    expect(readConfig({ HOME: "/root", PATH: "", CORPUS_DIRECTORY: "x" })).toEqual(readConfig({}));
  });

  it.each(["https://mirror.example.org", "https://mirror.example.org/", "https://mirror.example.org//"])(
    "takes the hub's address with or without a slash at its end: %s",
    (HF_ENDPOINT) => {
      expect(readConfig({ HF_ENDPOINT }).embedding.hubUrl).toBe("https://mirror.example.org/");
    },
  );

  it.each([
    ["CORPUS_DIR", ""],
    ["INDEX_DIR", "  "],
    ["MODEL_CACHE_DIR", ""],
    ["EMBEDDING_MODEL", "e5-small-v2"],
    ["EMBEDDING_MODEL", "../../etc/passwd"],
    ["EMBEDDING_MODEL", "a/b/c"],
    ["HF_ENDPOINT", "huggingface.co"],
    ["HF_ENDPOINT", "ftp://huggingface.co"],
  ])("refuses %s=%j by its name", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: "CONFIG_INVALID" });
    expect(problems[0]?.message).toMatch(new RegExp(`^${name} [^\\n]+ \\(\\.env\\.example explains it\\)$`));
  });

  it("reports every problem at once", () => {
    const messages = problemsOf({ CORPUS_DIR: "", EMBEDDING_MODEL: "e5", HF_ENDPOINT: "hub" }).map(
      ({ message }) => message.split(" ", 1)[0],
    );
    expect(messages).toEqual(["CORPUS_DIR", "EMBEDDING_MODEL", "HF_ENDPOINT"]);
  });
});

function problemsOf(env: Record<string, string>) {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return expect.fail("nothing was thrown");
}

describe("the bot's configuration", () => {
  const TOKEN = { DISCORD_TOKEN: "a.b.c" };

  it("needs a token, and tells a newcomer how to get one", () => {
    expect(() => readBotConfig({})).toThrow(
      /^DISCORD_TOKEN is missing\..*discord\.com\/developers\/applications.*Bot page.*scope=bot\+applications\.commands/s,
    );
    expect(() => readBotConfig({ DISCORD_TOKEN: "" })).toThrow("DISCORD_TOKEN is missing");
    expect(() => readBotConfig({ DISCORD_TOKEN: "a b" })).toThrow("DISCORD_TOKEN holds white space");
  });

  it("is Discord itself, for all guilds, unless something else is said", () => {
    expect(
      readBotConfig({ ...TOKEN, DISCORD_GUILD_ID: "", DISCORD_CLIENT_ID: "", DISCORD_API_URL: "" }).discord,
    ).toEqual({
      token: "a.b.c",
      clientId: null,
      guildId: null,
      apiUrl: "https://discord.com/api",
    });
    expect(readBotConfig({ ...TOKEN, DISCORD_API_URL: "http://127.0.0.1:80/api/" }).discord.apiUrl).toBe(
      "http://127.0.0.1:80/api",
    );
  });

  it("refuses what is no id, no address or no level, all at once", () => {
    expect(() =>
      readBotConfig({
        ...TOKEN,
        DISCORD_GUILD_ID: "my server",
        DISCORD_API_URL: "discord",
        LOG_LEVEL: "loud",
      }),
    ).toThrow(/DISCORD_GUILD_ID is not a Discord id.*DISCORD_API_URL is not a web address.*LOG_LEVEL/s);
  });
});
