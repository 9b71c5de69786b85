/** Movements of warm-up and activation. */
export const readyPoses = {
  'leg-swing': 'stand sidewall !FR t4 hR-26 kR22 dR-25 sR20 uR14 / t-3 hR64 kR6 dR0 sR-22 \\.8',
  'side-leg-swing': 'c-62,8 #w32 stand !FR W32,70,11 t6 aR-20 hR16 / aR42 hR4 v-4 \\.8',
  'leg-circle':
    'c36,9 stand sidewall !FR kR4 dR-10 sR10 uR22 hR28 aR14 : hR23 aR25 : hR12 aR30 : hR0 aR25 : hR-5 aR14 : hR0 aR4 : hR12 aR0 : hR23 aR4 :',
  'hip-rotation': '% &rl c58,9 stand hips | !FR hR88 kR95 | aR58 | aR0 |',
  'arm-circle':
    '&RL c58,9 stand u66 e4 s0 i0 : s45 i45 : s90 i90 : s135 i135 : s180 i180 : s225 i225 : s270 i270 : s315 i315 :',
  'shoulder-opener': '&RL c58,9 stand u86 e6 s-14 i0 | s82 u-22 e92 i78 |',
  'wall-mountain-climber': '% &rl c-25,9 #w44 t25 p3,50 F-20 l22 W44,74,10 | !FR hR98 kR105 lR0 |',
  'mountain-climber': '% &rl hands p-3.5,27.4 t76.5 |.5 !FR p-4,28.4 t77 hR122 kR116 dR-5 aR8 |.5',
  'backward-lunge': '% &rl stand \\ FL-51 lL67 p-19,30 t6 s20 e70 = /',
  'lunge-with-rotation': '% &rl stand s60 e80 i30 \\ FR51 lL66 p32,30 t4 | q40 m15 | q0 m0 /',
  'knee-to-wall': 'c-25,9 #w17.5 stand FL-30 lL20 W17.5,64,9 p-7,48 t6 \\ p-5.6,39.8 lL38 t8 = /',
  'heel-toe-rock': '&rl c-25,9 #w27 stand !p h3 k5 W27,66,9 / l34 \\.9 l0 | l-18 h12 k6 t12 |',
  'high-knee-march': '% &rl stand |.45 !FR hR88 kR98 dR5 sL48 eL90 sR-38 eR75 |.45',
  'a-skip': '% &rl stand ^ !F p2,60 hR88 kR100 dR5 dL-38 hL-4 kL4 sL52 eL90 sR-40 eR75 ~ FL0 p0,52.6 |.3',
  'cat-cow': '&n fours z-19 n-34 t88 h88 |1.6 z42 n34 t78 h80 P25,0,9 |1.6',
  'standing-trunk-rotation': '% &n c58,9 stand crossed | q52 m24 y16 |',
  'glute-bridge': '&rl bridge / lifted =1 \\',
  'single-leg-bridge': 'bridge !FL hL52 kL3 / lifted hL4 =1 \\',
  clamshell: 'onside h45 k90 / aR22 oR42 = \\',
  'banded-clamshell': '#b1 onside h45 k90 / aR22 oR42 = \\',
  'side-lying-leg-raise': 'onside hL40 kL75 hR-4 / aR36 = \\',
  'kneeling-side-plank-hip-abduction': 'kneeside kL2 aL-12 / aL30 = \\.9',
  'side-plank-hip-abduction': 'sideplank / aL32 = \\.9',
  'standing-hip-abduction': 'c72,9 stand sidewall !FR dR0 aR2 / aR34 v-3 x3 = \\',
  'band-side-step':
    '#b1 c72,9 stand F0,0,6 p-7,46 t22 hips | FR0,0,20 p-7,46,7 | FL0,0,-8 p-7,46,14 | FL0,0,6 p-7,46,7 |',
  'step-up-lateral-abduction':
    'c58,9 #s8,38,11 stand FR22,11 FL-8 p0,50 t12 s20 e60 / !FL p21,63.4 t2 hL4 kL10 s4 e20 u12 | aL32 v3 x-3 = | aL2 v0 x0 \\',
  'hip-hitch': 'c72,9 stand sidewall !FL hL28 kL55 v-10 x9 / v6 x-6 = \\',
  'single-leg-balance': 'c36,9 stand !FL hL48 kL78 u16 |1.6 v2 x-3 u22 m8 |1.6 v0 x0 u16 m-8 |1.2',
  'single-leg-reach':
    'c36,9 stand hips !FL hL14 kL14 | p-5,43 t20 FL27 lL-10 | !FL p0,51.5 t2 | p-5,44 t18 FL2,0,33 lL0 | !FL p0,51.5 t2 | p-4,44 t26 FL-40 lL42 |',
  'standing-knee-hold': 'stand sidewall / !FR hR104 kR100 dR5 =3 \\',
  'short-foot': 'chair / lR9 =3 \\.8',
} as const;
