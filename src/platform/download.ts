/** Gives the visitor a file. Says whether the browser was asked; a sandbox may still refuse. */
export function download(name: string, type: string, text: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], {type}));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return true;
  } catch {
    return false;
  }
}

/** Puts a text on the clipboard; says whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
