/** Movements of strength. */
export const strengthPoses = {
  'sit-to-stand': '&rl chair /.7 e20 p-19,33 t42 s55 / p0,52.6 t1 s20 = \\ p-19,33 t42 s55 \\.6',
  'single-leg-sit-to-stand':
    'chair !FL hL82 kL30 /.7 p-19,33 t42 s75 e12 hL105 / p0,52.6 t3 s50 hL38 kL30 = \\ p-19,33 t42 s75 hL105 \\.6',
  squat: '&rl stand F0,0,7 g8 \\ p-13,26 t44 s128 u4 n-30 z4 e8 = /',
  'split-squat': 'FR26 FL-26 lL40 p2,46 t3 hips \\ p4,29.5 lL60 = /',
  lunge: 'stand \\ FR51 lL66 p32,30 t5 s18 e70 = /',
  'single-leg-squat': 'stand !FL hL12 kL14 s30 \\ p-11,33 t42 n-26 s120 e6 hL112 kL26 dL10 = /',
  'rear-foot-elevated-split-squat': '#c-46 FR14 AL-38,30 dL-55 p-2,46 t6 hips \\ p-6,29 t14 = /',
  'goblet-squat': '#g &rl stand F0,0,8 g10 s8 u10 e126 i30 \\ p-12,26 t34 n-20 s20 = /',
  'step-up': '#s8,42,13 stand FR22,13 FL-8 p0,50 t10 s-10 e40 / p22,65.6 FL22,13 t2 = \\',
  'lateral-step-up': 'c72,9 #s-16,24,13,2,26 stand FR0,13,9 FL0,0,10 p-6,47,3 t20 hips / hL8 !FL p0,65.4,5 t2 kL4 aL4 = \\',
  'step-down': 'c36,9 #s-26,9,13 stand FR-4,13 !FL p-3,65.4 hips hL20 kL6 dL0 \\ p-9,50.5 t24 hL48 kL8 = /',
  'hip-hinge': '&rl stand hips \\ p-12,49.4 t66 n-20 = /',
  'single-leg-deadlift': 'stand !FL hL4 kL6 dL-10 \\ p-7,50.8 t78 s72 u6 n-26 hL-6 kL4 = /',
  'dumbbell-single-leg-deadlift': '#dL stand !FL hL4 kL6 dL-10 \\ p-7,50.8 t78 s74 u4 n-26 hL-6 kL4 = /',
  'long-lever-bridge': '&rl bridge F40 l-22 / lifted t-108 =1 \\',
  'bridge-walkout': '&rl bridge F20 l-16 lifted |.5 FR29 |.5 FL29 |.5 FR38 |.5 t-107 FL38 |.5 FR29 |.5 FL29 |.5 FR20 |.5',
  'single-leg-long-lever-bridge': 'bridge FR40 !FL hL58 kL4 lR-22 / lifted t-108 hL52 =1 \\',
  'swiss-ball-leg-curl':
    '&rl bridge !F B-32,0 #o41,16 A39,34.5 t-104 n10 z8 !p h2 k4 d-5 \\ #o22,16 A20,34.5 t-116 z16 n16 = /',
  'heel-raise': '&rl c-25,9 #w27 stand !p h3 k5 W27,66,9 / l42 = \\',
  'single-leg-heel-raise': 'c-25,9 #w27 stand !p !FL h3 k5 hL4 kL62 dL-15 W27,66,9 / lR42 = \\',
  'single-leg-step-heel-raise':
    'c-25,9 #s3,26,13 #w32 stand TR0,13 !p !FL h3 k5 hL6 kL50 dL-15 W32,79,9 lR-20 / lR42 = \\',
  'bent-knee-heel-raise': '&rl c-25,9 #w30 stand !p t5 h30 k44 W30,62,9 / l38 = \\',
  'single-leg-bent-knee-heel-raise': 'c-25,9 #w30 stand !p t5 h30 k44 !FL hL20 kL80 dL-15 W30,62,9 / lR38 = \\',
  'wall-toe-raise': '&rl #w-11.5 stand F14 p-1,48.8 t-4 s-6 u10 e6 / l-26 = \\',
  'single-leg-wall-toe-raise': '#w-11.5 stand F12 p-1,49.6 t-4 s-6 u10 e6 !FL hL48 kL62 / lR-26 = \\',
  'side-lying-inner-leg-lift': 'turned hL62 kL84 aL-14 aR4 / aR-18 = \\',
  'side-lunge': 'c72,9 stand \\ FR0,0,52 p-11,32,38 t38 s98 u-6 n-22 = /',
  'short-lever-copenhagen-plank':
    'c8,12 #c-30 t62 r90 uL62 EL29,0,0 bL60 hL24 kL90 aR52 kR90 uR60 eR20 / t82 uL82 aR7 uR88 =1.2 \\',
  'seated-leg-raise': 'longsit kR2 !AR / hR102 = \\',
  'leg-press':
    '&rl c16,9 #x48,0,51,62 #xb-26,4,48,10,-4,4 #xc-24,0,-20,4 #xa-22,12,10,27 F51.4,32 l-90 p-4,33 #l-17,30,-29,58 t-28 n18 s20 e20 u14 \\ p12,33 #l-1,30,-13,58 #xa-6,12,26,27 = /',
  'single-leg-press':
    'c16,9 #x48,0,51,62 #xb-26,4,48,10,-4,4 #xc-24,0,-20,4 #l-17,30,-29,58 #xa-22,12,10,27 FR51.4,32 lR-90 hL58 kL70 p-4,33 t-28 n18 s20 e20 u14 \\ p12,33 #l-1,30,-13,58 #xa-6,12,26,27 = /',
  'leg-curl': '#k-1 #x-18,20,44,24 #xa-8,0,-5,20 #xb30,0,33,20 prone p0,29 h2 k4 d0 s150 u20 e90 n-12 / kR112 = \\',
  'leg-extension': '#k1 #x-12,28,19,33 #l-11,34,-17,64 #xa-6,0,-3,28 #xb12,0,15,28 p-2,38.6 t-8 h84 k88 s-4 u12 e12 / kR8 = \\',
  'seated-calf-raise':
    '&rl #xc-7,0,-1,22,-5,5 #x-16,22,4,27 #xa14,0,32,6 #xf9,37,20,40 t2 p-6,32 T14,6 h80 l-16 s24 u6 e44 / l32 #xf9,44.5,20,47.5 s32 = \\',
  'cable-hip-abduction': 'c72,9 #b4,0,7,-38 #x-5,0,5,92,-46,-39 stand !FR hips aR4 / aR34 v-3 x3 = \\',
  'wall-hip-press': 'c72,9 #x-32,0,32,96,-20,-18 stand / !FL hL78 kL92 aL26 v-2 =2 \\',
  'curtsy-lunge': 'c72,9 stand hips \\ FL-30,0,-16 lL62 t16 p-7,33,4 = /',
  'cossack-squat': 'c72,9 F0,0,30 g14 o14 p-2,44 s20 e60 \\ p-12,20,18 t44 s100 n-20 e12 lL-10 = /',
  'wall-push-up': '&RL c-25,9 #w30 F-22 l14 p-8,50 t14 W30,74,11 \\ p-1,47 t25 l22 = /',
  'push-up': '&RL hands u20 \\ p-3,13.8 t84 = /',
  'pike-push-up': '&RL h95 F-20 l20 p0,49 t130 P34,0,11 n10 \\ p4,44 t138 n-8 = /',
  'prone-y-raise': '&RL prone s168 u26 n-10 / z-16 s188 u30 n-14 = \\',
  'band-row': '&RL #b3,62,70,3 #bL3,62,70,-3 c30,9 #x62,0,65,96,-4,4 stand s74 e4 | s-22 e106 u10 =1 |',
} as const;
