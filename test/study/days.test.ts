import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, dayIn, daysFrom, startOf } from "../../src/study/days.js";

const ZONES = [
  "UTC",
  "Europe/Madrid",
  "America/St_Johns",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Tehran",
];
const zone = fc.constantFrom(...ZONES);
const time = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2040, 0, 1) });

describe("the day of a time", () => {
  it("is the one on the wall there", () => {
    const at = Date.UTC(2021, 4, 3, 23, 30);
    expect(ZONES.map((name) => dayIn(name)(at))).toEqual([
      "2021-05-03",
      "2021-05-04",
      "2021-05-03",
      "2021-05-04",
      "2021-05-03",
      "2021-05-04",
    ]);
    expect(() => dayIn("Europe/Nowhere")).toThrow(RangeError);
  });

  it("begins with its first millisecond", () => {
    fc.assert(
      fc.property(time, zone, (at, name) => {
        const dayOf = dayIn(name);
        const day = dayOf(at);
        const start = startOf(day, name);
        expect([dayOf(start), dayOf(start - 1)]).toEqual([day, dayAfter(day, -1)]);
        expect(start).toBeLessThanOrEqual(at);
      }),
    );
  });

  it("begins at one where there is no midnight", () => {
    // In Brazil clocks went from 24:00 to 1:00.
    expect(startOf("2018-11-04", "America/Sao_Paulo")).toBe(Date.UTC(2018, 10, 4, 3));
    expect(startOf("2021-03-28", "Europe/Madrid")).toBe(Date.UTC(2021, 2, 27, 23));
    expect(startOf("2021-03-29", "Europe/Madrid")).toBe(Date.UTC(2021, 2, 28, 22));
  });
});

it("days go on through months and years, and back", () => {
  expect(daysFrom("2019-12-30", "2020-01-02")).toEqual([
    "2019-12-30",
    "2019-12-31",
    "2020-01-01",
    "2020-01-02",
  ]);
  expect(daysFrom("2020-01-02", "2020-01-01")).toEqual([]);
  expect(dayAfter("2020-03-01", -1)).toBe("2020-02-29");
});
