import { readFile, writeFile } from "node:fs/promises";
import loadWabt from "wabt";

/** Compiles src/retrieval/maxsim.wat; a test checks that the committed maxsim.wasm is what it gives. */
const source = new URL("../src/retrieval/maxsim.wat", import.meta.url);
const wabt = await loadWabt();
const module = wabt.parseWat("maxsim.wat", await readFile(source, "utf8"), { simd: true });
await writeFile(new URL("maxsim.wasm", source), module.toBinary({}).buffer);
