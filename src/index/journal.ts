import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { ModelDescription } from "../embedding/model.js";
import type { TokenVectors } from "../embedding/tokens.js";

/** The journal's name in the index folder. */
export const JOURNAL_NAME = "embedded.journal";

const KEY_BYTES = 32;
const LENGTH_BYTES = 4;
const CHECK_BYTES = 4;

/** What embedding a passage gives. */
export interface Embedded {
  readonly vector: Float32Array;
  /** Of each of its parts; none for a passage that has none. */
  readonly tokens: readonly TokenVectors[];
}

/** A passage by its key, see passage-key.ts. */
interface Entry {
  readonly key: Buffer;
  readonly embedded: Embedded;
}

/**
 * What a build has embedded so far, so that one that was stopped is resumed and not begun anew.
 * A file of one header line (the model) and then records: a passage's key; how many bytes follow; its vector, and of
 * each part how many bytes its token vectors take, and these; a CRC of it all.
 * A record that a kill cut short, and all behind it, is dropped when the journal is opened again.
 */
export interface Journal {
  readonly size: number;
  has(key: Buffer): boolean;
  get(key: Buffer): Promise<Embedded>;
  /** Keys that are not in the journal yet. */
  append(entries: readonly Entry[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens a journal to go on with it. One that another model has written is begun anew. */
export async function openJournal(path: string, model: ModelDescription): Promise<Journal> {
  const header = headerOf(model);
  const file = await open(path, "a+");
  try {
    const found = await readRecords(file, header);
    await file.truncate(found?.end ?? 0);
    if (!found) await file.appendFile(header);
    const { places, end } = found ?? { places: new Map(), end: header.length };
    return new FileJournal(file, places, end, model.dimensions);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** How many whole records a journal has that may be at work; 0 where there is none. */
export async function countRecords(path: string, model: ModelDescription): Promise<number> {
  const file = await open(path, "r").catch(() => null);
  if (!file) return 0;
  try {
    return (await readRecords(file, headerOf(model)))?.places.size ?? 0;
  } finally {
    await file.close();
  }
}

function headerOf(model: ModelDescription): Buffer {
  return Buffer.from(`${JSON.stringify({ journal: 2, model })}\n`);
}

/** Where what was embedded stands. */
interface Place {
  readonly position: number;
  readonly bytes: number;
}

/** The whole records by key and where they end, or null if the file does not start with this header. */
async function readRecords(
  file: FileHandle,
  header: Buffer,
): Promise<{ places: Map<string, Place>; end: number } | null> {
  if (!(await readAt(file, 0, header.length))?.equals(header)) return null;
  const places = new Map<string, Place>();
  const { size } = await file.stat();
  for (let end = header.length; ; ) {
    const head = await readAt(file, end, KEY_BYTES + LENGTH_BYTES);
    const bytes = head?.readUInt32LE(KEY_BYTES) ?? 0;
    const position = end + KEY_BYTES + LENGTH_BYTES;
    // A damaged length may be any number: what does not fit the file is not even read.
    if (!head || position + bytes + CHECK_BYTES > size) return { places, end };
    const body = await readAt(file, position, bytes + CHECK_BYTES);
    if (body?.readUInt32LE(bytes) !== crc32(body?.subarray(0, bytes) ?? "", crc32(head)))
      return { places, end };
    places.set(head.toString("hex", 0, KEY_BYTES), { position, bytes });
    end = position + bytes + CHECK_BYTES;
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer | null> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytesRead === length ? bytes : null;
}

function format({ vector, tokens }: Embedded): Buffer {
  return Buffer.concat([
    bytesOf(vector),
    ...tokens.flatMap((part) => [bytesOf(Uint32Array.of(part.byteLength)), bytesOf(part)]),
  ]);
}

function parse(bytes: Buffer, dimensions: number): Embedded {
  const tokens: TokenVectors[] = [];
  let position = dimensions * Float32Array.BYTES_PER_ELEMENT;
  const vector = new Float32Array(new Uint8Array(bytes.subarray(0, position)).buffer);
  while (position < bytes.length) {
    const start = position + Uint32Array.BYTES_PER_ELEMENT;
    position = start + bytes.readUInt32LE(position);
    tokens.push(new Int8Array(bytes.subarray(start, position)));
  }
  return { vector, tokens };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

class FileJournal implements Journal {
  constructor(
    private readonly file: FileHandle,
    private readonly places: Map<string, Place>,
    /** Where the next record begins. */
    private end: number,
    private readonly dimensions: number,
  ) {}

  get size(): number {
    return this.places.size;
  }

  has(key: Buffer): boolean {
    return this.places.has(key.toString("hex"));
  }

  async get(key: Buffer): Promise<Embedded> {
    const place = this.places.get(key.toString("hex"));
    const bytes = place && (await readAt(this.file, place.position, place.bytes));
    if (!bytes) throw new RangeError(`nothing embedded for the passage ${key.toString("hex")}`);
    return parse(bytes, this.dimensions);
  }

  async append(entries: readonly Entry[]): Promise<void> {
    const bodies = entries.map(({ embedded }) => format(embedded));
    const records = entries.map(({ key }, i) => {
      const body = bodies[i] as Buffer;
      const head = Buffer.concat([key, bytesOf(Uint32Array.of(body.length))]);
      return Buffer.concat([head, body, bytesOf(Uint32Array.of(crc32(body, crc32(head))))]);
    });
    await this.file.appendFile(Buffer.concat(records));
    for (const [i, { key }] of entries.entries()) {
      const bytes = bodies[i]?.length ?? 0;
      this.places.set(key.toString("hex"), { position: this.end + KEY_BYTES + LENGTH_BYTES, bytes });
      this.end += KEY_BYTES + LENGTH_BYTES + bytes + CHECK_BYTES;
    }
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}
