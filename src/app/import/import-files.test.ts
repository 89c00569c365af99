import { describe, expect, it } from 'vitest';
import { type FakeFile, fakeReading, inputsNamed } from '../../testkit/app/fake-reading.ts';
import { inventedSource } from '../../testkit/app/invented-source.ts';
import type { ReadState } from './import-file.ts';
import { createImportFiles, type ImportFiles } from './import-files.ts';

const source = inventedSource();
const quick: FakeFile = { is: 'source', source };
const slow: FakeFile = { is: 'slow', source };

/** Promises that are settled already get their turn. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

const states = (files: ImportFiles) => files.files.get().map(({ state }) => state.is);
const readState = (files: ImportFiles, id = 0) => {
  const state = files.files.get()[id]?.state;
  if (state?.is !== 'read') throw new Error(`file ${id} is ${state?.is}`);
  return state satisfies ReadState;
};

async function readOne() {
  const fake = fakeReading({ 'a.docx': quick });
  const files = createImportFiles(fake.read);
  files.take(inputsNamed('a.docx'));
  await rest();
  return { fake, files };
}

describe('reading', () => {
  it('goes in order, two at a time', async () => {
    const fake = fakeReading({ 'a.docx': slow, 'b.docx': slow, 'c.docx': slow });
    const files = createImportFiles(fake.read);
    files.take(inputsNamed('a.docx', 'b.docx', 'c.docx'));
    expect(fake.started).toEqual(['a.docx', 'b.docx']);
    fake.finish('b.docx');
    await rest();
    expect(fake.started).toEqual(['a.docx', 'b.docx', 'c.docx']);
    expect(states(files)).toEqual(['reading', 'read', 'reading']);
  });

  it('takes up files that are added later, and no file twice', async () => {
    const fake = fakeReading({ 'a.docx': quick, 'b.docx': quick });
    const files = createImportFiles(fake.read);
    const first = inputsNamed('a.docx');
    files.take(first);
    files.take(first);
    files.take([...first, ...inputsNamed('b.docx')]);
    await rest();
    expect(fake.started).toEqual(['a.docx', 'b.docx']);
    expect(states(files)).toEqual(['read', 'read']);
  });

  it('goes on after a file that is refused or cancelled, which can be read again', async () => {
    const fake = fakeReading({
      'a.pdf': { is: 'refused', reason: '读不了' },
      'b.docx': slow,
      'c.docx': quick,
    });
    const files = createImportFiles(fake.read);
    files.take(inputsNamed('a.pdf', 'b.docx', 'c.docx'));
    files.cancel(1);
    await rest();
    expect(states(files)).toEqual(['refused', 'cancelled', 'read']);
    expect(fake.closed).toContain('b.docx');
    files.retry(1);
    fake.finish('b.docx');
    await rest();
    expect(states(files)).toEqual(['refused', 'read', 'read']);
  });

  it('what a cancelled reading still says is not shown', async () => {
    const fake = fakeReading({ 'a.docx': slow });
    const files = createImportFiles(fake.read);
    files.take(inputsNamed('a.docx'));
    files.cancel(0);
    fake.progress('a.docx', 0.5);
    fake.finish('a.docx');
    await rest();
    expect(states(files)).toEqual(['cancelled']);
  });

  it('ends with the page: every reader is closed, and the files can be taken anew', async () => {
    const fake = fakeReading({ 'a.docx': quick, 'b.docx': slow });
    const files = createImportFiles(fake.read);
    const inputs = inputsNamed('a.docx', 'b.docx');
    files.take(inputs);
    await rest();
    files.close();
    expect(fake.closed.sort()).toEqual(['a.docx', 'b.docx']);
    files.take(inputs);
    await rest();
    expect(states(files)).toEqual(['read', 'reading']);
  });
});

describe('corrections', () => {
  it('are read one on top of the other, and taken back one by one', async () => {
    const { fake, files } = await readOne();
    files.correct(0, (before) => ({ ...before, year: 2024 }));
    files.correct(0, (before) => ({ ...before, unit: '云溪县白石镇人民政府' }));
    expect(readState(files).isCorrecting).toBe(true);
    await rest();
    expect(fake.corrected).toEqual([{ year: 2024 }, { year: 2024, unit: '云溪县白石镇人民政府' }]);
    expect(readState(files).content.report).toMatchObject({
      year: 2024,
      unit: '云溪县白石镇人民政府',
    });
    files.undoCorrection(0);
    await rest();
    expect(readState(files)).toMatchObject({ corrections: { year: 2024 }, isCorrecting: false });
    expect(readState(files).content.report.unit).toBe('云溪县青禾镇人民政府');
  });

  it('that fail are taken back and said, and the next one starts another reader', async () => {
    const { fake, files } = await readOne();
    fake.failNextCorrection('内存不够');
    files.correct(0, (before) => ({ ...before, year: 2024 }));
    await rest();
    expect(readState(files)).toMatchObject({ corrections: {}, past: [] });
    expect(readState(files).problem?.text).toBe('内存不够');
    expect(readState(files).content.report.year).toBe(2025);
    files.correct(0, (before) => ({ ...before, year: 2023 }));
    await rest();
    expect(fake.started).toEqual(['a.docx', 'a.docx']);
    expect(readState(files).content.report.year).toBe(2023);
    expect(readState(files).problem).toBeUndefined();
  });

  it('are waited for before something is made of the report', async () => {
    const { fake, files } = await readOne();
    files.correct(0, (before) => ({ ...before, unit: '青禾镇' }));
    expect((await files.settled(0))?.content.report.unit).toBe('青禾镇');
    fake.failNextCorrection('内存不够');
    files.correct(0, (before) => ({ ...before, unit: '白石镇' }));
    expect(await files.settled(0)).toBeUndefined();
  });

  it('make what was made of the report before no longer count', async () => {
    const { files } = await readOne();
    files.note(0, { outcome: { is: 'created' } });
    files.correct(0, (before) => ({ ...before, year: 2024 }));
    expect(readState(files).outcome).toBeUndefined();
  });

  it('work for a file whose reader was let go for others', async () => {
    const names = ['1.docx', '2.docx', '3.docx', '4.docx', '5.docx', '6.docx'];
    const fake = fakeReading(Object.fromEntries(names.map((name) => [name, quick])));
    const files = createImportFiles(fake.read);
    files.take(inputsNamed(...names));
    await rest();
    expect(fake.closed).toEqual(['1.docx', '2.docx']);
    files.correct(0, (before) => ({ ...before, year: 2024 }));
    await rest();
    expect(fake.started.filter((name) => name === '1.docx')).toHaveLength(2);
    expect(readState(files, 0).content.report.year).toBe(2024);
  });
});
