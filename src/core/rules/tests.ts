import type {Rule} from './rule.js';

/** What the self-tests say. Below a test's floor no rule fires: too close to call is a result, not a finding. */
export const testRules = {
  'test-heel-raise-clear': {
    when: {test: 'single-leg-heel-raise', verdict: 'clear'},
    then: {finding: ['gastrocnemius'], kind: 'weakness', weight: 'clear'},
    strength: 'strong',
    evidence: ['calf-loa', 'asym-direction-unstable'],
    words: 'Your {left|right} side scored lower on the heel raise on two days, by more than the test’s own error.',
  },
  'test-heel-raise-possible': {
    when: {test: 'single-leg-heel-raise', verdict: 'possible'},
    then: {finding: ['gastrocnemius'], kind: 'weakness', weight: 'possible'},
    strength: 'strong',
    evidence: ['calf-loa', 'asym-direction-unstable'],
    words: 'Your {left|right} side scored lower on the heel raise, by more than the test’s own error. One day can mislead, so repeat it.',
  },
  'test-side-plank-clear': {
    when: {test: 'side-plank', verdict: 'clear'},
    then: {finding: ['gluteus-medius', 'obliques'], kind: 'weakness', weight: 'clear'},
    strength: 'moderate',
    evidence: ['sidebridge-error', 'emg-ekstrom', 'asym-direction-unstable'],
    words: 'Your {left|right} side held the side plank for less time on two days, by more than the test’s own error.',
  },
  'test-side-plank-possible': {
    when: {test: 'side-plank', verdict: 'possible'},
    then: {finding: ['gluteus-medius', 'obliques'], kind: 'weakness', weight: 'possible'},
    strength: 'moderate',
    evidence: ['sidebridge-error', 'emg-ekstrom'],
    words: 'Your {left|right} side held the side plank for less time, by more than the test’s own error. One day can mislead, so repeat it.',
  },
  'test-sit-to-stand-clear': {
    when: {test: 'single-leg-sit-to-stand', verdict: 'clear'},
    then: {finding: ['quadriceps', 'gluteus-maximus'], kind: 'weakness', weight: 'clear'},
    strength: 'moderate',
    evidence: ['slsts-5rep-mdc', 'slsts-validity', 'asym-direction-unstable'],
    words: 'Your {left|right} leg was slower in standing up five times on two days, by more than the test’s own error.',
  },
  'test-sit-to-stand-possible': {
    when: {test: 'single-leg-sit-to-stand', verdict: 'possible'},
    then: {finding: ['quadriceps', 'gluteus-maximus'], kind: 'weakness', weight: 'possible'},
    strength: 'moderate',
    evidence: ['slsts-5rep-mdc', 'slsts-validity'],
    words: 'Your {left|right} leg was slower in standing up five times, by more than the test’s own error. One day can mislead, so repeat it.',
  },
  'test-knee-to-wall-clear': {
    when: {test: 'knee-to-wall', verdict: 'clear'},
    then: {finding: ['gastrocnemius', 'soleus'], kind: 'tightness', weight: 'clear'},
    strength: 'strong',
    evidence: ['wblt-mdc', 'wblt-diff-mdc', 'wblt-dominance'],
    words: 'Your {left|right} ankle bent less in the knee-to-wall test on two days, by more than the test’s own error.',
  },
  'test-knee-to-wall-possible': {
    when: {test: 'knee-to-wall', verdict: 'possible'},
    then: {finding: ['gastrocnemius', 'soleus'], kind: 'tightness', weight: 'possible'},
    strength: 'strong',
    evidence: ['wblt-mdc', 'wblt-diff-mdc', 'wblt-dominance'],
    words: 'Your {left|right} ankle bent less in the knee-to-wall test, by more than the test’s own error. One day can mislead, so repeat it.',
  },
  'test-bridge-hint': {
    when: {test: 'single-leg-bridge', verdict: 'hint'},
    then: {finding: ['gluteus-maximus', 'hamstrings'], kind: 'weakness', weight: 'sign'},
    strength: 'weak',
    evidence: ['bridge-not-hamstring-only', 'bridge-retest'],
    words: 'Your {left|right} side did clearly fewer bridges than is usual between two legs. The test’s own error is not well known, so this is a hint only.',
  },
  'test-step-down-hint': {
    when: {test: 'step-down', verdict: 'hint'},
    then: {finding: ['gluteus-medius'], kind: 'control', weight: 'sign'},
    strength: 'weak',
    evidence: ['lsd-reliability', 'sls-reliability'],
    words: 'Your {left|right} leg moved less steadily in the step-down. Judging it yourself is not well tested, so this is a hint only.',
  },
} as const satisfies Record<string, Rule>;
