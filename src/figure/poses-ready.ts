/** Movements of warm-up and activation. */
export const readyPoses = {
  'leg-swing': 'c18,8 stand sidewall !FR t4 hR-26 kR22 dR-25 sR20 uR14 /.8 t-3 hR64 kR6 dR0 sR-22 \\.8',
  'side-leg-swing': 'c-62,8 #w32 stand !FR W32,70,11 t6 aR-20 hR16 /.8 aR42 hR4 v-4 \\.8',
  'leg-circle':
    'c44,10 stand sidewall !FR kR4 dR-10 sR10 uR22 hR28 aR14 :.4 hR23 aR25 :.4 hR12 aR30 :.4 hR0 aR25 :.4 hR-5 aR14 :.4 hR0 aR4 :.4 hR12 aR0 :.4 hR23 aR4 :.4',
  'hip-rotation': '% &rl c56,8 stand hips |.7 !FR hR88 kR95 |.7 aR58 |.7 aR0 |.7',
  'arm-circle':
    '&RL c62,8 stand u66 e4 s0 i0 :.3 s45 i45 :.3 s90 i90 :.3 s135 i135 :.3 s180 i180 :.3 s225 i225 :.3 s270 i270 :.3 s315 i315 :.3',
  'shoulder-opener': '&RL c62,8 stand u86 e6 s-14 i0 |.9 s82 u-22 e92 i78 |.9',
  'wall-mountain-climber': '% &rl c-22,8 #w44 t25 p3,50 F-20 l22 W44,74,10 |.6 !FR hR98 kR105 lR0 |.6',
  'mountain-climber': '% &rl hands |.5 !FR hR112 kR112 dR-5 |.5',
  'backward-lunge': '% &rl stand \\1.1 FL-51 lL60 p-19,30 t6 s20 e70 =.4 /1.1',
  'lunge-with-rotation': '% &rl stand s60 e80 i30 \\1.1 FR51 lL60 p32,30 t4 |.7 q40 m15 |.7 q0 m0 /1.1',
  'knee-to-wall': 'c-24,8 #w17.5 stand FL-30 lL20 W17.5,64,9 p-7,48 t6 \\1 p-5.6,39.8 lL38 t8 =.5 /1',
  'heel-toe-rock': '&rl c-26,9 #w27 stand !p h3 k5 W27,66,9 /.9 l34 \\.9 l0 |.7 l-18 h12 k6 t12 |.7',
  'high-knee-march': '% &rl stand |.45 !FR hR88 kR98 dR5 sL48 eL90 sR-38 eR75 |.45',
  'a-skip': '% &rl stand ^.25 !F p2,60 hR88 kR100 dR5 dL-38 hL-4 kL4 sL52 eL90 sR-40 eR75 ~.2 FL0 p0,52.6 |.3',
  'cat-cow': '&n fours z-26 n-34 |1.6 z42 n34 t78 h80 P25,0,9 |1.6',
  'standing-trunk-rotation': '% &n c58,8 stand crossed |1 q48 m16 y8 |1',
  'glute-bridge': '&rl bridge /1 lifted =1 \\1.5',
  'single-leg-bridge': 'bridge !FL hL52 kL3 /1 lifted hL4 =1 \\1.5',
  clamshell: 'onside h45 k90 /1 aR22 oR42 =.8 \\1.2',
  'banded-clamshell': '#b1 onside h45 k90 /1 aR22 oR42 =.8 \\1.2',
  'side-lying-leg-raise': 'onside hL40 kL75 hR-4 /1 aR36 =.8 \\1.2',
  'kneeling-side-plank-hip-abduction': 'kneeside kL2 aL-12 /.9 aL30 =.6 \\.9',
  'side-plank-hip-abduction': 'sideplank /.9 aL32 =.6 \\.9',
  'standing-hip-abduction': 'c66,8 stand sidewall !FR dR0 aR2 /.9 aR34 v-3 x3 =.7 \\1.2',
  'band-side-step':
    '#b1 c74,8 stand F0,0,6 p-7,46 t22 hips |.7 FR0,0,20 p-7,46,7 |.7 FL0,0,-8 p-7,46,14 |.7 FL0,0,6 p-7,46,7 |.7',
  'step-up-lateral-abduction':
    'c54,9 #s8,38,11 stand FR22,11 FL-8 p0,50 t12 s20 e60 /1 !FL p21,63.4 t2 hL4 kL10 s4 e20 u12 |.7 aL32 v3 x-3 =.6 |.6 aL2 v0 x0 \\1.1',
  'hip-hitch': 'c72,8 stand sidewall !FL hL28 kL55 v-10 x9 /1 v6 x-6 =.6 \\1.2',
  'single-leg-balance': 'c34,8 stand !FL hL48 kL78 u16 |1.6 v2 x-3 u22 m8 |1.6 v0 x0 u16 m-8 |1.2',
  'single-leg-reach':
    'c34,9 stand hips !FL hL14 kL14 |.9 p-8,44 t18 FL34 lL-10 |.8 !FL p0,51.5 t2 |.9 p-5,44 t18 FL2,0,36 lL0 |.8 !FL p0,51.5 t2 |.9 p-4,44 t26 FL-40 lL42 |.8',
  'standing-knee-hold': 'c22,8 stand sidewall /1 !FR hR104 kR100 dR5 =3 \\1.2',
  'short-foot': 'c22,9 chair /.8 lR9 =3 \\.8',
} as const;
