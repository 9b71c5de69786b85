/** One short tone. */
export interface Tone {
  /** Seconds from now. */
  readonly in: number;
  /** Hertz. */
  readonly pitch: number;
}

/** Somewhere to play tones. */
export interface Sound {
  /** Plays tones when their time comes; returns how to silence those to come. */
  play(tones: readonly Tone[]): () => void;
  /** Beats evenly, also while the page is hidden, until the function that it returns is called. */
  beat(perMinute: number): () => void;
  close(): void;
}

const LENGTH = 0.09;
const VOLUME = 0.12;
const CLICK = 880;

function tone(context: AudioContext, {in: seconds, pitch}: Tone): OscillatorNode {
  const start = context.currentTime + Math.max(0, seconds);
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.frequency.value = pitch;
  volume.gain.setValueAtTime(VOLUME, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + LENGTH);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + LENGTH);
  return oscillator;
}

/** A short click and the silence after it, so that a loop of it needs no timer. */
function click(context: AudioContext, seconds: number): AudioBuffer {
  const {sampleRate} = context;
  const buffer = context.createBuffer(1, Math.round(seconds * sampleRate), sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < LENGTH * sampleRate; i++) samples[i] = VOLUME * Math.sin((2 * Math.PI * CLICK * i) / sampleRate) * (1 - i / (LENGTH * sampleRate)) ** 2;
  return buffer;
}

/** Opens the sound; call it from a press, since browsers let nothing sound before one. Nothing where there is no sound. */
export function openSound(): Sound | null {
  try {
    const context = new AudioContext();
    void context.resume().catch(() => undefined);
    return {
      play(tones) {
        try {
          const playing = tones.map((each) => tone(context, each));
          return () => playing.forEach((oscillator) => oscillator.disconnect());
        } catch {
          return () => undefined;
        }
      },
      beat(perMinute) {
        const loop = context.createBufferSource();
        loop.buffer = click(context, 60 / perMinute);
        loop.loop = true;
        loop.connect(context.destination);
        loop.start();
        return () => loop.disconnect();
      },
      close: () => void context.close().catch(() => undefined),
    };
  } catch {
    return null;
  }
}
