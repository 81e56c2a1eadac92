import { inflateSync } from "node:zlib";

/** The pixels of a PNG with 8 bits each of red, green, blue and alpha, not interlaced; what resvg writes. */
export function readPng(png: Buffer): {
  width: number;
  height: number;
  /** "#rrggbb"; throws for a pixel that is not opaque. */
  at: (x: number, y: number) => string;
} {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (png.subarray(24, 29).toString("hex") !== "0806000000") throw new Error("png: not RGBA of 8 bits");
  const data = unfiltered(inflateSync(Buffer.concat(chunksOf(png, "IDAT"))), width * 4, height);
  const at = (x: number, y: number) => {
    const i = (Math.round(y) * width + Math.round(x)) * 4;
    if (data[i + 3] !== 255) throw new Error(`png: the pixel at ${x}, ${y} is not opaque`);
    return `#${data.subarray(i, i + 3).toString("hex")}`;
  };
  return { width, height, at };
}

function chunksOf(png: Buffer, wanted: string): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === wanted) chunks.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const a = x < 4 ? 0 : out[y * stride + x - 4]!;
      const b = y === 0 ? 0 : out[(y - 1) * stride + x]!;
      const c = x < 4 || y === 0 ? 0 : out[(y - 1) * stride + x - 4]!;
      const p = a + b - c;
      const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
      const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
      const predicted = [0, a, b, Math.floor((a + b) / 2), paeth][filter ?? 0]!;
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x]! + predicted;
    }
  }
  return out;
}
