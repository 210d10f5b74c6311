"use client";

import { createContext } from "react";

/** A file that the reader chose, with its path in the folder that it came from. */
export type Chosen = { file: File; path: string };

/** What was chosen so far, and how to choose; filled by the form around. */
export const ChosenFiles = createContext<{ chosen: readonly Chosen[]; choose: (files: Chosen[]) => void }>({
  chosen: [],
  choose: () => undefined,
});

export const fromInput = (files: FileList | null): Chosen[] =>
  [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));

/** Every file that was dropped, those in folders with their paths. */
export const fromDrop = async (items: DataTransferItemList): Promise<Chosen[]> => {
  // Asked for all at once: after a pause the browser has forgotten them.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])));
  return found.flat();
};

const filesIn = async (entry: FileSystemEntry): Promise<Chosen[]> => {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ file, path: entry.fullPath.replace(/^\//, "") }];
  }
  const inside = await everyEntry((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(inside.map(filesIn))).flat();
};

/** A folder tells its entries a hundred at a time. */
const everyEntry = async (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> => {
  const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return some.length === 0 ? [] : [...some, ...(await everyEntry(reader))];
};
