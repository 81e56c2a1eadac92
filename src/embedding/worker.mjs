// A worker thread of Node 20 does not take over the TypeScript loader of its parent: load it here, then the thread itself.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
