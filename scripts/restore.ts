import { Command } from "commander";
import { restore } from "../src/storage/restore.js";
import { runProgram } from "../src/terminal/program.js";

await runProgram(async (readEnvironment) => {
  const command = new Command("npm run restore --")
    .description("Puts a backup in the database's place. The bot must not be running.")
    .argument("<file>", "a backup, as `npm run backup -- FILE` writes it")
    .option("--data <dir>", "the folder of the database (default: DATA_DIR, or data)")
    .allowExcessArguments(false)
    .exitOverride()
    .parse();
  const [file = ""] = command.args;
  const dataDir = command.opts<{ data?: string }>().data ?? readEnvironment().dataDir;
  const kept = await restore({ dataDir, file, now: new Date() });
  console.log(
    kept === null ? `restored ${file}` : `restored ${file}; the database before it is kept: ${kept}`,
  );
});
