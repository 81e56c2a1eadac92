import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { ModelDescription } from "../embedding/model.js";

/** The journal's name in the index folder. */
export const JOURNAL_NAME = "embedded.journal";

const KEY_BYTES = 32;
const CHECK_BYTES = 4;

/**
 * What a build has embedded so far, so that one that was stopped is resumed and not begun anew.
 * A file of one header line (the model) and then records: SHA-256 of the text, its vector, a CRC of both.
 * A record that a kill cut short, and all behind it, is dropped when the journal is opened again.
 */
export interface Journal {
  readonly size: number;
  has(key: Buffer): boolean;
  /** The vector that was embedded for a text, by the text's SHA-256. */
  get(key: Buffer): Promise<Float32Array>;
  /** Keys that are not in the journal yet. */
  append(entries: readonly { readonly key: Buffer; readonly vector: Float32Array }[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens a journal to go on with it. One that another model has written is begun anew. */
export async function openJournal(path: string, model: ModelDescription): Promise<Journal> {
  const header = Buffer.from(`${JSON.stringify({ journal: 1, model })}\n`);
  const bytes = recordBytes(model);
  const file = await open(path, "a+");
  try {
    const positions = await readRecords(file, header, bytes);
    await file.truncate(positions ? header.length + positions.size * bytes : 0);
    if (!positions) await file.appendFile(header);
    return new FileJournal(file, positions ?? new Map(), header.length, bytes);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** What one text takes in the journal. */
export function recordBytes({ dimensions }: ModelDescription): number {
  return KEY_BYTES + dimensions * Float32Array.BYTES_PER_ELEMENT + CHECK_BYTES;
}

/** The whole records by key, or null if the file does not start with this header. */
async function readRecords(
  file: FileHandle,
  header: Buffer,
  recordBytes: number,
): Promise<Map<string, number> | null> {
  const start = Buffer.alloc(header.length);
  const { bytesRead } = await file.read(start, 0, header.length, 0);
  if (bytesRead < header.length || !start.equals(header)) return null;
  const positions = new Map<string, number>();
  const record = Buffer.alloc(recordBytes);
  for (let position = header.length; ; position += recordBytes) {
    const { bytesRead } = await file.read(record, 0, recordBytes, position);
    if (bytesRead < recordBytes || !isWhole(record)) return positions;
    positions.set(record.toString("hex", 0, KEY_BYTES), position);
  }
}

function isWhole(record: Buffer): boolean {
  return crc32(record.subarray(0, -CHECK_BYTES)) === record.readUInt32LE(record.length - CHECK_BYTES);
}

class FileJournal implements Journal {
  constructor(
    private readonly file: FileHandle,
    private readonly positions: Map<string, number>,
    private readonly headerBytes: number,
    private readonly recordBytes: number,
  ) {}

  get size(): number {
    return this.positions.size;
  }

  has(key: Buffer): boolean {
    return this.positions.has(key.toString("hex"));
  }

  async get(key: Buffer): Promise<Float32Array> {
    const position = this.positions.get(key.toString("hex"));
    if (position === undefined) throw new RangeError(`no vector for the text ${key.toString("hex")}`);
    const bytes = new Uint8Array(this.recordBytes - KEY_BYTES - CHECK_BYTES);
    await this.file.read(bytes, 0, bytes.length, position + KEY_BYTES);
    return new Float32Array(bytes.buffer);
  }

  async append(entries: readonly { readonly key: Buffer; readonly vector: Float32Array }[]): Promise<void> {
    const records = entries.map(({ key, vector }) => {
      const body = Buffer.concat([key, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)]);
      const check = Buffer.alloc(CHECK_BYTES);
      check.writeUInt32LE(crc32(body));
      return Buffer.concat([body, check]);
    });
    await this.file.appendFile(Buffer.concat(records));
    for (const { key } of entries) {
      this.positions.set(key.toString("hex"), this.headerBytes + this.positions.size * this.recordBytes);
    }
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}
