/** Words of the pose language: positions that many exercises start from, and things that arms do. */
export const BASES = {
  stand: 'F0 p0,52.6 s2 u7 e14 i10 t1 n2',
  fours: 'c16,12 K0 t77 h77 P28,0,9 n-20',
  supine: 'c14,16 t-90 p0,6.3 P0,0,14 i90 n8 d-25',
  bridge: 'c14,14 t-90 p0,6.3 F27 P-3,0,14 i90 n8',
  // Hips up, shoulders on the floor.
  lifted: '!p B-32,0 t-112 z12 n14',
  onside: 'c8,20 t90 r90 p0,9.5 sL160 eL20 uL10 sR-22 uR36 eR100 iR48 d-15',
  turned: 'c8,20 t-90 r90 p0,9.5 sR160 eR20 uR10 sL-22 uL36 eL100 iL48 d-15',
  prone: 'c14,16 t90 p0,5.7 d-60',
  chair: '#c-25 F0 p-24,32 t3 s20 u8 e30',
  longsit: 'c22,12 t-15 p0,6.5 h84 A48.4,4.4 P-13,0,15',
  elbows: 'c14,7 t81 s81 E24 F-60 l72 n-14',
  hands: 'c14,12 t71 p-2.5,24.3 F-57 l70 P24,0,10 n-20',
  sideplank: 'c8,12 t-74 r90 uR74 ER-29.6,0,0 bR60 n-4 aL-9 d-5 uL88',
  kneeside: 'c8,14 t-67 r90 uR67 ER-29.5,0,0 bR60 k90 uL88',
  hips: 's-24 u40 e105 i52 j10',
  sidewall: '#x-32,0,32,96,-31,-29 GL6,64,27',
} as const;
