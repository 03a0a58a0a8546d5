import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';

/** Catches what the screens hand to the browser to keep. @returns the files, in the order in which they come */
export function savedFiles(): Blob[] {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:x';
  });
  return files;
}

const textOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(file);
  });

/** Exports by the button of this name as CSV. @returns the lines of the file, the header first */
export async function exportedLines(user: UserEvent, files: Blob[], button: string): Promise<string[]> {
  await user.click(await screen.findByRole('button', { name: button }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV' }));
  return (await textOf(files.at(-1)!)).trimEnd().split('\r\n');
}
