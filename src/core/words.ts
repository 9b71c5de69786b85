import type {Side} from '../catalogue/vocabulary.js';

/**
 * Fills the side into a sentence. `{left|right}` holds the words for each side, so that a language can bend them:
 * `Deine {linke|rechte} Hüfte`.
 */
export const fillSide = (text: string, side: Side): string => text.replace(/\{([^|{}]*)\|([^|{}]*)\}/g, side === 'left' ? '$1' : '$2');
