/** Movements of core and plyometrics. */
export const corePoses = {
  'kneeling-plank': '&n elbows t62 s62 K-25 / t72 s72 K-26 =3 \\',
  plank: '&n elbows t70 s70 K-26 / t81 s81 F-60 =3 \\',
  'plank-leg-lift': '% &rl elbows / !FR hR-16 kR2 dR-10 = \\.8',
  'kneeling-side-plank': 'kneeside t-58 uR58 aL-6 sL-20 uL30 eL95 iL50 / kneeside kL90 sL0 eL0 iL0 =3 \\',
  'side-plank': 'sideplank t-60 uR60 aR6 sL-20 uL30 eL95 iL50 / sideplank aR0 sL0 eL0 iL0 =3 \\',
  'side-plank-reach-under': 'sideplank \\ sL100 uL-34 q44 eL10 = /',
  'bird-dog': '% &rlRL fours |1.2 !PL !KR hR2 kR4 dR-15 sL168 eL4 =1 |1.2',
  superman: '% &rlRL prone s168 u6 n-10 / hR-16 sL190 z-10 = \\',
  'dead-bug': '% &rlRL supine !P i0 s90 u4 h90 k90 d0 |1.2 hR24 kR22 sL166 = |1.2',
  'reverse-crunch': '&n supine h92 k92 / !p B-32,0 t-118 z30 h118 k100 = \\',
  'swiss-ball-reverse-crunch':
    '&n #o19,13,0,13 supine h74 k104 d0 / #o4,33,0,13 n4 !p B-32,0 t-118 z30 h112 k112 = \\',
  'pallof-press': '#b3,-4,66,46 #x-6,0,-2,96,46,50 c52,9 stand F0,0,8 p0,51 k8 s26 u-4 e128 i46 | s84 u-12 e6 i30 =1 |',
  'hopping-drill': '&rl stand !p h16 k26 t8 s10 e70 ^ !F p2,59 h4 k6 t2 d-38 ~',
  'side-to-side-hop':
    '&rl c72,9 #x-20,0,20,.3,-.6,.6 stand FR0,0,16 FL0,0,-6 p-3,50.5,11 t8 s10 e70 ^ !F p0,59,0 t2 k20 h14 d-30 ~ FR0,0,-6 FL0,0,16 p-3,50.5,-11 t8 ^ !F p0,59,0 t2 ~',
  'single-leg-hop': 'stand !FL !p hR16 kR26 hL30 kL75 t8 s10 e70 ^ !FR p2,59 hR4 kR6 t2 dR-38 ~',
  'snap-down': '&rl stand !p h3 k5 s168 e6 l34 \\.3 l0 p-10,38 t38 n-22 s-32 =2 /',
  'squat-jump': '&rl stand p-11,36 t42 s-38 n-26 ^ !F p1,68 t2 s150 n0 h2 k4 d-38 ~',
  'box-jump-shallow':
    '&rl #s24,62,18 stand p-11,37 t42 s-38 n-26 ^ !F p16,68 t16 s110 n-8 h58 k66 d-10 ~ s60 p29,53 F40,18 t38 n-22 = /.6 p40,70.6 t1 s2 n2 = |',
  'jump-lunge': '% &rl FR26 FL-26 lL60 p4,31 t6 sL46 eL80 sR-30 eR80 ^ !F p2,62 hR14 kR18 hL-10 kL20 d-35 ~ FL26 FR-26 lR60 lL0 p4,31 sR46 sL-30 =',
  'side-step-landing': '% &rl c72,9 stand | FR0,0,38 p-9,42,33 t26 s30 e60 !FL hL30 kL70 =1.6 |',
  'skater-jump':
    '% &rl c72,9 FR0,0,30 p-8,40,25 t34 hL-6 kL80 aL-22 sL60 eL50 sR-20 eR30 n-20 ^ !FR p0,55,0 t12 n0 hR16 kR20 hL20 kL30 aL18 aR18 ~ FL0,0,30 p-8,40,-25 t34 n-20 hR-6 kR80 aR-22 sR60 eR50 sL-20 eL30 =',
  'single-leg-side-hop': 'c72,9 #x-20,0,20,.3,-.6,.6 FR0,0,-9 p-7,46,-13 t16 hL4 kL75 s10 e70 ^ !FR p0,58,0 t4 k20 hR14 dR-30 kL70 ~ FR0,0,18 p-7,45,13 t18 = ^ !FR p0,58,0 t4 ~',
  'reverse-plank': '&rl longsit P-24,0,11 t-28 / p3,23 t-67 h0 n14 =3 \\',
} as const;
