/** Movements of strength. */
export const strengthPoses = {
  'sit-to-stand': '&rl chair /.7 p-19,33 t42 s55 e20 /.9 p0,52.6 t1 s20 =.3 \\1.4 p-19,33 t42 s55 \\.6',
  'single-leg-sit-to-stand':
    'chair !FL hL82 kL30 /.7 p-19,33 t42 s75 e12 hL105 /.9 p0,52.6 t3 s50 hL38 kL30 =.3 \\1.4 p-19,33 t42 s75 hL105 \\.6',
  squat: '&rl stand F0,0,7 g8 \\1.6 p-13,26 t44 s128 u4 e8 n-30 z4 =.4 /1.2',
  'split-squat': 'FR26 FL-26 lL40 p2,46 t3 hips \\1.4 p4,29.5 lL60 =.3 /1.2',
  lunge: 'stand \\1.2 FR51 lL60 p32,30 t5 s18 e70 =.3 /1.2',
  'single-leg-squat': 'stand !FL hL12 kL14 s30 \\1.6 p-11,33 t42 n-26 s120 e6 hL112 kL26 dL10 =.3 /1.3',
  'rear-foot-elevated-split-squat': '#c-46 FR14 AL-38,30 hL-45 dL-55 p-2,46 t6 hips \\1.5 p-6,29 t14 =.3 /1.2',
  'goblet-squat': '#g &rl stand F0,0,8 g10 s28 u10 e132 i26 \\1.6 p-12,26 t34 n-20 s36 =.4 /1.2',
  'step-up': '#s8,42,13 stand FR22,13 FL-8 p0,50 t10 s-10 e40 /1 p22,65.6 FL22,13 t2 =.3 \\1.3',
  'lateral-step-up': 'c72,9 #s-16,24,13,2,26 stand FR0,13,9 FL0,0,10 p-2,49,1 t12 hips /1 !FL p0,65.4,5 t2 hL8 kL4 aL4 =.3 \\1.3',
  'step-down': 'c30,9 #s-26,9,13 stand FR-4,13 !FL p-3,65.4 hips hL20 kL6 dL0 \\1.5 p-9,50.5 t24 hL48 kL8 =.2 /1.3',
  'hip-hinge': '&rl stand hips \\1.5 p-12,49.4 t66 n-24 =.3 /1.2',
  'single-leg-deadlift': 'stand !FL hL4 kL6 dL-10 \\1.6 p-7,50.8 t78 s72 u6 n-26 hL-6 kL4 =.3 /1.3',
  'dumbbell-single-leg-deadlift': '#dL stand !FL hL4 kL6 dL-10 \\1.6 p-7,50.8 t78 s74 u4 n-26 hL-6 kL4 =.3 /1.3',
  'long-lever-bridge': '&rl bridge F40 l-22 /1 lifted t-108 =1 \\1.5',
  'bridge-walkout': '&rl bridge lifted F20 l-16 |.5 FR29 |.5 FL29 |.5 FR38 |.5 FL38 t-107 |.5 FR29 |.5 FL29 |.5 FR20 |.5',
  'single-leg-long-lever-bridge': 'bridge FR40 lR-22 !FL hL58 kL4 /1 lifted t-108 hL52 =1 \\1.5',
  'swiss-ball-leg-curl':
    '&rl #o42,16 bridge !F B-32,0 A42,34.5 t-104 n10 z8 !p h2 k4 d-5 \\1.3 #o22,16 A20,34.5 t-116 z16 n16 =.4 /1.4',
  'heel-raise': '&rl c-26,9 #w27 stand !p h3 k5 W27,66,9 /1 l42 =.4 \\1',
  'single-leg-heel-raise': 'c-26,9 #w27 stand !p !FL h3 k5 hL4 kL62 dL-15 W27,66,9 /1 lR42 =.4 \\1',
  'single-leg-step-heel-raise':
    'c-26,9 #s3,26,13 #w32 stand !FL TR0,13 !p h3 k5 hL6 kL50 dL-15 W32,79,9 lR-20 /1 lR38 =.4 \\1',
  'bent-knee-heel-raise': '&rl c-26,9 #w30 stand !p t5 h30 k44 W30,62,9 /1 l34 =.4 \\1',
  'single-leg-bent-knee-heel-raise': 'c-26,9 #w30 stand !p t5 h30 k44 !FL hL20 kL80 dL-15 W30,62,9 /1 lR34 =.4 \\1',
  'wall-toe-raise': '&rl #w-11.5 stand F14 p-1,48.8 t-4 s-6 u10 e6 /.9 l-26 =.4 \\1.1',
  'single-leg-wall-toe-raise': '#w-11.5 stand F12 p-1,49.6 t-4 s-6 u10 e6 !FL hL48 kL62 /.9 lR-26 =.4 \\1.1',
  'side-lying-inner-leg-lift': 'turned hL62 kL84 aL-14 aR4 /1 aR-18 =.7 \\1.2',
  'side-lunge': 'c76,8 stand \\1.3 FR0,0,52 p-11,32,38 t38 s98 e12 u-6 n-22 =.3 /1.2',
  'short-lever-copenhagen-plank':
    'c8,12 #c-30 t58 r90 p1,14 EL29.6,0,0 bL60 hL24 kL90 aR38 kR90 uR60 eR20 /1 t82 p0,25 aR-2 uR88 =1.2 \\1.2',
  'seated-leg-raise': 'longsit hR84 kR2 !AR /.9 hR102 =.8 \\1.2',
  'leg-press':
    '&rl c16,9 #x48,0,51,62 #xb-26,4,48,10,-4,4 #xc-24,0,-20,4 #l-17,30,-29,58,2.5,11 #xa-22,12,10,27 F51.4,32 l-90 p-4,33 t-28 n18 s20 e20 u14 \\1.5 p14,33 #l1,30,-11,58,2.5,11 #xa-4,12,28,27 =.3 /1.2',
  'single-leg-press':
    'c16,9 #x48,0,51,62 #xb-26,4,48,10,-4,4 #xc-24,0,-20,4 #l-17,30,-29,58,2.5,11 #xa-22,12,10,27 FR51.4,32 lR-90 hL58 kL70 p-4,33 t-28 n18 s20 e20 u14 \\1.5 p14,33 #l1,30,-11,58,2.5,11 #xa-4,12,28,27 =.3 /1.2',
  'leg-curl': '#k-1 #x-18,20,44,24 #xa-8,0,-5,20 #xb30,0,33,20 prone p0,29.6 h2 k4 d0 s150 u20 e90 n-12 /1 kR112 =.5 \\1.4',
  'leg-extension': '#k1 c18,9 #x-12,28,19,33 #l-11,34,-17,64,2.5,11 #xa-6,0,-3,28 #xb12,0,15,28 p-2,38.6 t-8 h84 k88 s-4 u12 e12 /1 kR8 =.6 \\1.4',
  'seated-calf-raise':
    '&rl c18,9 #xc-7,0,-1,22,-5,5 #x-16,22,4,27 #xa14,0,32,6 #xf9,37,20,40 p-6,32.6 t2 T14,6 h80 l-16 s24 u6 e44 /1 l32 #xf9,44.5,20,47.5 s32 =.4 \\1.2',
  'cable-hip-abduction': 'c74,8 #b4,0,7,-38 #x-5,0,5,92,-46,-39 stand !FR hips aR4 /.9 aR34 v-3 x3 =.6 \\1.3',
} as const;
