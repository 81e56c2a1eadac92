import { type FileHandle, open } from "node:fs/promises";

/*
 * The file that hnswlib writes (`saveIndex` in its hnswalg.h), all numbers little-endian: a header; of each vector, in
 * the order of insertion, its links on the lowest level, its numbers and its label (8 bytes); and again of each vector
 * the length of its links on the higher levels (4 bytes), and these links.
 */
const HEADER_BYTES = 96;
const LABEL_BYTES = 8;
const LENGTH_BYTES = 4;
/** Vectors are read in stretches of about so many bytes. */
const STRETCH_BYTES = 1 << 22;

/**
 * All vectors of a file, one after the other. hnswlib itself hands a vector out number by number, which for the
 * candidates of one question takes longer than all else that the question needs.
 *
 * @throws Error if it is not a file of `size` vectors under the labels 0 … size - 1
 */
export async function readVectors(path: string, dimensions: number, size: number): Promise<Float32Array> {
  return withLayout(path, dimensions, size, async (file, { recordBytes, vectorOffset }) => {
    const numbers = new Float32Array(size * dimensions);
    const target = new Uint8Array(numbers.buffer);
    const vectorBytes = dimensions * Float32Array.BYTES_PER_ELEMENT;
    const most = Math.ceil(STRETCH_BYTES / recordBytes);
    for (let first = 0; first < size; first += most) {
      const count = Math.min(most, size - first);
      const records = await readAt(file, HEADER_BYTES + first * recordBytes, count * recordBytes);
      for (let i = 0; i < count; i++) {
        const start = i * recordBytes + vectorOffset;
        const label = records.readBigUInt64LE(start + vectorBytes);
        if (label !== BigInt(first + i)) throw new Error(`holds label ${label} at place ${first + i}`);
        target.set(records.subarray(start, start + vectorBytes), (first + i) * vectorBytes);
      }
    }
    return numbers;
  });
}

/** The vectors of a file, read one at a time. */
export interface VectorFile {
  vector(label: number): Promise<Float32Array>;
  close(): Promise<void>;
}

/** @throws Error if it is not a file of `size` vectors of `dimensions` numbers */
export async function openVectorFile(path: string, dimensions: number, size: number): Promise<VectorFile> {
  const file = await open(path, "r");
  try {
    const { recordBytes, vectorOffset } = await readLayout(file, dimensions, size);
    const vectorBytes = dimensions * Float32Array.BYTES_PER_ELEMENT;
    return {
      async vector(label) {
        const position = HEADER_BYTES + label * recordBytes + vectorOffset;
        return new Float32Array(new Uint8Array(await readAt(file, position, vectorBytes)).buffer);
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * Walks through a file to its last byte, without the memory that the vectors take. hnswlib does not report a failed
 * write.
 *
 * @throws Error if the file is not whole
 */
export async function requireWhole(path: string, dimensions: number, size: number): Promise<void> {
  await withLayout(path, dimensions, size, async (file, { recordBytes }) => {
    const start = HEADER_BYTES + size * recordBytes;
    const { size: bytes } = await file.stat();
    if (bytes < start) throw new Error(`${bytes} bytes long, with vectors up to byte ${start}`);
    const links = await readAt(file, start, bytes - start);
    let position = 0;
    for (let i = 0; i < size; i++) {
      if (position + LENGTH_BYTES > links.length) throw new Error(`ends before the links of vector ${i}`);
      position += LENGTH_BYTES + links.readUInt32LE(position);
    }
    if (position !== links.length) throw new Error(`${bytes} bytes long instead of ${start + position}`);
  });
}

interface Layout {
  /** Bytes a vector takes with its links and label. */
  readonly recordBytes: number;
  /** Where in these its numbers begin. */
  readonly vectorOffset: number;
}

async function withLayout<T>(
  path: string,
  dimensions: number,
  size: number,
  work: (file: FileHandle, layout: Layout) => Promise<T>,
): Promise<T> {
  const file = await open(path, "r");
  try {
    return await work(file, await readLayout(file, dimensions, size));
  } finally {
    await file.close();
  }
}

async function readLayout(file: FileHandle, dimensions: number, size: number): Promise<Layout> {
  const header = await readAt(file, 0, HEADER_BYTES);
  const [, , count, recordBytes, labelOffset, vectorOffset] = Array.from({ length: 6 }, (_, i) =>
    Number(header.readBigUInt64LE(i * 8)),
  ) as [number, number, number, number, number, number];
  const vectorEnd = vectorOffset + dimensions * Float32Array.BYTES_PER_ELEMENT;
  if (count !== size) throw new Error(`holds ${count} vectors instead of ${size}`);
  if (vectorEnd !== labelOffset || labelOffset + LABEL_BYTES !== recordBytes) {
    throw new Error(`its vectors are not of ${dimensions} numbers`);
  }
  return { recordBytes, vectorOffset };
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  if (bytesRead < length) throw new Error(`ends at byte ${position + bytesRead}`);
  return bytes;
}
