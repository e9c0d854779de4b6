import { inflateRawSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** One sheet as it is read back: its cells as text or numbers, nothing where a cell is empty. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** XML of the sheet. */
  readonly xml: string;
}

/** The sheets of a workbook, read from its XML. */
export function readWorkbook(bytes: Buffer): ReadSheet[] {
  const files = unzipped(bytes);
  const strings = elements(files.get('xl/sharedStrings.xml')!, 'si').map((si) =>
    unescaped(si.textContent ?? ''),
  );
  return elements(files.get('xl/workbook.xml')!, 'sheet').map((sheet, i) => {
    const xml = files.get(`xl/worksheets/sheet${i + 1}.xml`)!;
    const rows = elements(xml, 'row').map((row) => {
      const cells: (string | number | undefined)[] = [];
      for (const cell of row.querySelectorAll('c')) {
        const value = cell.querySelector('v')?.textContent ?? undefined;
        const column = columnOf(cell.getAttribute('r')!);
        while (cells.length < column) cells.push(undefined);
        cells.push(
          value === undefined
            ? undefined
            : cell.getAttribute('t') === 's'
              ? strings[Number(value)]
              : Number(value),
        );
      }
      return cells;
    });
    return { name: sheet.getAttribute('name')!, rows, xml };
  });
}

/** The position of a column, from 0: `AB12` is 27. */
function columnOf(address: string): number {
  const letters = address.replace(/\d+/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a spreadsheet makes of `_xHHHH_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function elements(xml: string, name: string) {
  const { document } = parseHTML(`<html><body>${xml.replace(/<\?xml.*?\?>/, '')}</body></html>`);
  return [...document.querySelectorAll(name)];
}

/** Every file of a zip archive by its path, as text. */
function unzipped(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = bytes.length - 22;
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [
      bytes.readUInt32LE(entry + 20),
      bytes.readUInt16LE(entry + 28),
      bytes.readUInt16LE(entry + 30),
      bytes.readUInt16LE(entry + 32),
    ];
    const path = bytes.subarray(entry + 46, entry + 46 + name).toString();
    const header = bytes.readUInt32LE(entry + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    files.set(path, inflateRawSync(bytes.subarray(start, start + size)).toString());
    entry += 46 + name + extra + comment;
  }
  return files;
}
