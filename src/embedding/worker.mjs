// A process of its own does not take over the TypeScript loader of its parent: load it here, then what it runs.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
