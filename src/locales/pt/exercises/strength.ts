import type {strength as english} from '../../../catalogue/exercises/strength.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const chairFront = 'Sente-se perto da borda de uma cadeira firme, encostada a uma parede.';
const exhale = 'Solte o ar ao subir';
const dropping = 'Deixar-se cair na cadeira';
const sinkDown = 'Dobre os dois joelhos e desça na vertical.';
const tipBack = 'Leve o quadril para trás e incline-se para a frente, a outra perna estendida atrás de você.';
const glutesUp = 'Contraia os glúteos para se levantar.';
const freeHipOpens = 'O lado livre do quadril abre para fora';
const pushingOff = 'Impulsionar-se do chão';
const behindThigh = 'Sinta atrás da coxa';
const behindThighs = 'Sinta atrás das coxas';
const crampHeels = 'Cãibra? Aproxime os calcanhares';
const lowCalf = 'Sinta na parte baixa da panturrilha';
const besideShin = 'Sinta ao lado da canela';
const keepBend = 'Mantenha a flexão e suba o máximo que puder.';
const lowerSlowly = 'Desça devagar.';
const offWall = 'O quadril sai da parede';
const onPad = 'Costas no encosto';
const hipsRollUp = 'O quadril enrola para cima';
const backSlowly = 'Faça uma pausa e volte devagar.';
const leaningOnWall = 'Apoiar o peso na parede';
const pushFloor = 'Empurre o chão para longe.';
const elbowsBack = 'Cotovelos para trás';

export const strength = {
  'sit-to-stand': ['Levantar da cadeira', [chairFront, 'Incline-se para a frente e levante-se sem as mãos.', 'Sente-se devagar.'], [say.kneesOver, say.wholeFoot, exhale], [say.kneesIn, dropping]],
  'single-leg-sit-to-stand': ['Levantar da cadeira com uma perna', [chairFront, 'Levante o outro pé, incline-se para a frente e levante-se com a perna que trabalha.', 'Sente-se devagar; use os dois pés se precisar.'], [say.kneeOver, say.hipsLevel], [say.kneeIn, dropping]],
  squat: ['Agachamento', ['Fique de pé, pés à largura dos ombros.', say.sitBack, say.wholeFootUp], [say.kneesOver, say.chestUp, exhale], [say.kneesIn, say.heelsLift, say.backRounds]],
  'split-squat': ['Agachamento afastado', ['Fique de pé, o pé que trabalha um passo longo à frente.', sinkDown, say.frontFoot], [say.kneeOver, say.stayTall, 'O calcanhar de trás fica levantado'], [say.kneeIn, 'O tronco cai para a frente']],
  lunge: ['Avanço', ['Dê um passo longo para a frente com a perna que trabalha.', 'Dobre os dois joelhos até o de trás chegar perto do chão.', 'Empurre com o pé da frente para voltar a ficar de pé.'], [say.kneeOver, say.stayTall], [say.kneeIn, 'Um passo curto demais']],
  'single-leg-squat': ['Agachamento com uma perna', ['Fique sobre a perna que trabalha, braços para a frente.', say.sitBack, say.wholeFootUp], [say.hipsLevel, say.kneeOver, say.wallInReach], [say.kneeIn, say.freeHipDrops]],
  'rear-foot-elevated-split-squat': ['Agachamento afastado, pé de trás na cadeira', ['Fique sobre a perna que trabalha, o outro pé numa cadeira firme atrás de você.', sinkDown, say.frontFoot], [say.kneeOver, 'Peso no pé da frente', say.chairOnWall], [say.kneeIn, say.backArches]],
  'goblet-squat': ['Agachamento com halter ao peito', ['Segure um halter junto ao peito, pés à largura dos ombros.', say.sitBack, say.wholeFootUp, say.hardByLast], [say.kneesOver, say.chestUp], [say.kneesIn, say.backRounds]],
  'step-up': ['Subida no degrau', ['Fique de frente para um degrau baixo, o pé que trabalha em cima dele.', 'Incline-se um pouco para a frente e suba.', 'Desça devagar com o outro pé.'], [say.wholeFoot, say.hipsLevel, say.kneeOver], [say.kneeIn, pushingOff]],
  'lateral-step-up': ['Subida lateral no degrau', ['Fique ao lado de um degrau baixo, o pé que trabalha em cima dele.', 'Empurre com o pé inteiro e levante-se.', 'Desça devagar o outro calcanhar até o chão.'], [say.hipsLevel, say.kneeOver], [say.kneeIn, pushingOff]],
  'step-down': ['Descida do degrau', ['Fique num degrau baixo sobre a perna que trabalha, mãos no quadril.', 'Dobre o joelho até o outro calcanhar tocar no chão.', 'Suba sem se impulsionar do chão.'], [say.hipsLevel, say.kneeOver], [say.kneeIn, say.freeHipDrops]],
  'hip-hinge': ['Dobradiça de quadril', ['Fique de pé, pés à largura do quadril, mãos no quadril.', 'Leve o quadril para trás e incline-se para a frente, joelhos soltos.', glutesUp], [say.backLong, 'Peso no pé inteiro'], [say.backRounds, 'Transformar em agachamento']],
  'single-leg-deadlift': ['Levantamento terra (peso morto) com uma perna', ['Fique sobre a perna que trabalha, joelho solto.', tipBack, glutesUp], [say.backLong, say.hipsLevel, say.wallInReach], [say.backRounds, freeHipOpens]],
  'dumbbell-single-leg-deadlift': ['Levantamento terra (peso morto) com uma perna e halter', ['Fique sobre a perna que trabalha, halter na mão contrária.', tipBack, glutesUp, say.hardByLast], [say.backLong, say.hipsLevel], [say.backRounds, freeHipOpens]],
  'long-lever-bridge': ['Ponte longa', ['Deite-se de barriga para cima, calcanhares longe de você, joelhos um pouco dobrados.', 'Finque os calcanhares e suba o quadril.', say.pauseLower], [say.ribsDown, crampHeels, behindThighs], [say.backArches]],
  'bridge-walkout': ['Ponte com passos', ['Deite-se de barriga para cima, joelhos dobrados, e suba o quadril, pontas dos pés para cima.', 'Afaste os calcanhares com passos pequenos.', 'Traga-os de volta antes que o quadril caia.'], [say.hipsLevel, crampHeels], [say.hipsSink, say.backArches]],
  'single-leg-long-lever-bridge': ['Ponte longa com uma perna', ['Deite-se de barriga para cima, o calcanhar que trabalha longe de você, joelho um pouco dobrado.', 'Levante a outra perna, finque o calcanhar e suba o quadril.', say.pauseLower], [say.hipsLevel, 'Cãibra? Aproxime o calcanhar', behindThigh], [say.backArches, say.freeHipDrops]],
  'swiss-ball-leg-curl': ['Flexão de joelhos na bola suíça', ['Deite-se de barriga para cima, calcanhares na bola, e suba o quadril.', 'Dobre os joelhos e puxe a bola.', 'Role-a devagar para longe, quadril alto.'], [say.hipsLevel, 'Braços abertos para o equilíbrio'], [say.hipsSink, say.backArches]],
  'heel-raise': ['Elevação de calcanhares', [say.standOnWall, say.riseHigh, say.samePace], [say.kneesStraight, say.overBigToes], [say.anklesOut, say.bouncing]],
  'single-leg-heel-raise': ['Elevação de calcanhar com uma perna', ['Fique sobre a perna que trabalha, pontas dos dedos numa parede.', say.riseHigh, say.samePace], [say.kneeStraight, say.overBigToe], [say.ankleOut, leaningOnWall]],
  'single-leg-step-heel-raise': ['Elevação de calcanhar com uma perna no degrau', ['Fique na borda de um degrau sobre a parte da frente do pé que trabalha, uma mão numa parede.', 'Deixe o calcanhar descer abaixo da borda.', say.riseHigh], [say.kneeStraight, say.overBigToe], [say.ankleOut, say.bouncing]],
  'bent-knee-heel-raise': ['Elevação de calcanhares, joelhos dobrados', ['Fique de pé com os joelhos dobrados, pontas dos dedos numa parede.', keepBend, say.samePace], ['Os joelhos ficam dobrados', say.overBigToes, lowCalf], ['Os joelhos estendem', say.bouncing]],
  'single-leg-bent-knee-heel-raise': ['Elevação de calcanhar com uma perna, joelho dobrado', ['Fique sobre a perna que trabalha, joelho dobrado, pontas dos dedos numa parede.', keepBend, say.samePace], ['O joelho fica dobrado', say.overBigToe, lowCalf], ['O joelho estende', leaningOnWall]],
  'wall-toe-raise': ['Elevação das pontas dos pés na parede', ['Encoste as costas numa parede, pés um passo à frente.', 'Suba os dedos dos pés o máximo que puder.', lowerSlowly], [say.kneesStraight, 'Os calcanhares ficam no chão', besideShin], [offWall]],
  'single-leg-wall-toe-raise': ['Elevação da ponta do pé na parede, uma perna', ['Encoste as costas numa parede, o pé que trabalha um passo à frente.', 'Levante o outro pé e depois suba os dedos do pé o máximo que puder.', lowerSlowly], [say.kneeStraight, say.heelDown, besideShin], [offWall]],
  'side-lying-inner-leg-lift': ['Elevação da perna de baixo', ['Deite-se sobre o lado que trabalha, o pé de cima no chão à sua frente.', 'Suba a perna de baixo, estendida.', say.pauseLower], [say.hipsStacked, 'Guie com o calcanhar', 'Sinta na parte interna da coxa'], [say.hipsRoll]],
  'side-lunge': ['Avanço lateral', ['Dê um passo longo para o lado que trabalha.', 'Sente-se para trás sobre esse pé, a outra perna estendida.', 'Empurre com o pé inteiro para voltar a ficar de pé.'], [say.kneeOver, say.chestUp], [say.kneeIn, say.heelLifts]],
  'short-lever-copenhagen-plank': ['Prancha de Copenhague curta', ['Deite-se de lado junto a uma cadeira firme, a perna que trabalha por cima, o joelho dela no assento.', 'Cotovelo sob o ombro, pressione o joelho para baixo e suba o quadril.', say.pauseLower], [say.hipsStacked, say.breathe, say.chairOnWall], [say.hipsSink, say.hipsRoll]],
  'seated-leg-raise': ['Elevação de perna no chão', ['Sente-se no chão, pernas estendidas, mãos ao lado do corpo.', 'Suba um palmo a perna que trabalha.', say.pauseLower], [say.stayTall, say.kneeStraight], [say.trunkBack]],
  'leg-press': ['Prensa de pernas', ['Sente-se com as costas no encosto, pés à largura do quadril na plataforma.', 'Dobre os joelhos até logo antes de o quadril enrolar.', 'Empurre com o pé inteiro, joelhos quase estendidos.', say.hardByLast], [say.kneesOver, onPad], [say.kneesIn, hipsRollUp]],
  'single-leg-press': ['Prensa com uma perna', ['Sente-se com as costas no encosto, o pé que trabalha na plataforma.', 'Dobre o joelho até logo antes de o quadril enrolar.', 'Empurre com o pé inteiro, joelho quase estendido.', say.hardByLast], [say.kneeOver, onPad], [say.kneeIn, hipsRollUp]],
  'leg-curl': ['Flexão de joelho na máquina', ['Alinhe o joelho com o eixo, almofada logo acima do calcanhar.', 'Dobre o joelho que trabalha contra a almofada.', backSlowly, say.hardByLast], ['Quadril parado', say.breathe], [say.backArches]],
  'leg-extension': ['Extensão de joelho na máquina', ['Alinhe o joelho com o eixo, almofada logo acima do tornozelo.', 'Estenda o joelho que trabalha contra a almofada.', backSlowly, say.hardByLast], [onPad, say.breathe], ['Balançar o peso']],
  'seated-calf-raise': ['Elevação de calcanhares na máquina', ['Sente-se com a almofada nas coxas, a parte da frente dos pés na plataforma.', say.riseHigh, 'Deixe os calcanhares descer devagar.', say.hardByLast], [say.overBigToes, say.breathe], [say.anklesOut, say.bouncing]],
  'cable-hip-abduction': ['Abdução de quadril no cabo', ['Fique de lado para um cabo baixo, tira no tornozelo que trabalha, essa perna do lado mais afastado.', 'Suba para o lado a perna que trabalha, dedos do pé para a frente.', say.pauseLower, say.hardByLast], [say.stayTall, say.hipsLevel], [say.trunkLeans]],
  'wall-hip-press': ['Pressão de quadril na parede, de pé', ['Fique de lado para uma parede, sobre a perna que trabalha, a mais afastada dela.', 'Suba o outro joelho à altura do quadril e pressione-o contra a parede.', 'Pressione durante uma respiração e solte.'], [say.hipsLevel, say.stayTall], [say.trunkLeans]],
  'curtsy-lunge': ['Avanço cruzado para trás', ['Fique sobre a perna que trabalha.', 'Leve o outro pé para trás, cruzando por trás de você, e dobre os dois joelhos.', 'Empurre com o pé da frente para se levantar.'], [say.kneeOver, say.hipsForward], [say.kneeIn, 'Um passo largo demais']],
  'cossack-squat': ['Agachamento cossaco', ['Fique de pé com os pés muito afastados.', 'Desça sobre a perna que trabalha até onde tiver controle, a outra perna estendida.', 'Empurre com o pé inteiro para subir.'], [say.kneeOver, say.chestUp, say.heelDown], [say.kneeIn, say.backRounds]],
  'wall-push-up': ['Flexão de braços na parede', ['Fique a um braço e meio de uma parede, mãos nela à altura do peito.', 'Dobre os cotovelos e leve o peito até a parede.', 'Empurre para longe, corpo numa só linha.'], [say.ribsDown, 'Cotovelos para baixo e para trás'], [say.hipsSink]],
  'push-up': ['Flexão de braços', ['Apoie-se nas mãos e nas pontas dos pés, mãos sob os ombros, corpo numa só linha.', 'Dobre os cotovelos até o peito chegar perto do chão.', pushFloor], [say.ribsDown, elbowsBack], [say.hipsSink, 'A cabeça cai']],
  'pike-push-up': ['Flexão de braços com quadril alto', ['Apoie-se nas mãos e nos pés, quadril alto.', 'Dobre os cotovelos e desça o topo da cabeça em direção ao chão.', pushFloor], ['Quadril alto', elbowsBack], [say.hipsSink]],
  'prone-y-raise': ['Elevação em Y no chão', ['Deite-se de barriga para baixo, braços estendidos para a frente e afastados.', 'Suba os dois braços um palmo, polegares para cima.', say.pauseLower], ['Olhe para o chão', say.shouldersFromEars], [say.backArches]],
  'band-row': ['Remada com faixa elástica', ['Prenda uma faixa elástica a algo sólido à altura do peito e segure as duas pontas.', 'Puxe os cotovelos para trás até as mãos chegarem às costelas.', 'Faça uma pausa e solte devagar.'], [say.stayTall, say.shouldersLow], [say.trunkLeans]],
} satisfies WordsOf<typeof english>;
