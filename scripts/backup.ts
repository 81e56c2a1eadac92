import { Command } from "commander";
import { backUp } from "../src/storage/backup.js";
import { runProgram } from "../src/terminal/program.js";

await runProgram(async (readEnvironment) => {
  const command = new Command("npm run backup --")
    .description("Copies the database to a file. The bot may be running.")
    .argument("<file>", "the file to write")
    .option("--replace", "take the place of a file that is there already", false)
    .option("--data <dir>", "the folder of the database (default: DATA_DIR, or data)")
    .allowExcessArguments(false)
    .exitOverride()
    .parse();
  const [file = ""] = command.args;
  const { replace, data } = command.opts<{ replace: boolean; data?: string }>();
  const bytes = await backUp({ dataDir: data ?? readEnvironment().dataDir, file, replace });
  console.log(`backed up to ${file} (${Math.ceil(bytes / 1024)} kB)`);
});
