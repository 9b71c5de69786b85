/** Whether this browser can speak. */
export const canSpeak = (): boolean => 'speechSynthesis' in globalThis;

/** Says a sentence in a language, in place of what is being said. */
export function say(text: string, lang: string): void {
  try {
    const speech = new SpeechSynthesisUtterance(text);
    speech.lang = lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(speech);
  } catch {
    // A browser without a voice stays silent.
  }
}

/** Stops speaking. */
export function hush(): void {
  try {
    speechSynthesis.cancel();
  } catch {
    // Nothing to stop.
  }
}
