import type {Strength} from './vocabulary.js';

/** A source that the rules, the self-tests or the exercises stand on. */
export interface Source {
  readonly authors?: string;
  readonly year?: number;
  readonly title: string;
  /** Where it appeared, for a source without a DOI. */
  readonly journal?: string;
  readonly doi?: string;
  /** How well it supports what it is cited for. */
  readonly strength: Strength;
  /** Whether the figures were read in the paper itself or on a page that quotes it; the latter sets no threshold. */
  readonly seen: 'primary' | 'secondary';
}

/**
 * One source a line: id | authors | year | title | DOI, or else where it appeared | strength | seen second hand.
 * A table rather than objects, because each byte is shipped to every visitor.
 */
const TABLE = `
asym-noise-rule|Bishop C et al.|2016|Asymmetries of the Lower Limb: The Calculation Conundrum|10.1519/SSC.0000000000000264|moderate
asym-direction-unstable|Bishop C et al.|2019|Using Unilateral Strength, Power and Reactive Strength Tests to Detect the Magnitude and Direction of Asymmetry: A Test-Retest Design|10.3390/sports7030058|moderate
asym-learning-effect|Mirkovic SV et al.|2022|Evaluation of the Limb Symmetry Index: The Side Hop Test|10.3389/fphys.2022.874632|weak
calf-loa|Hebert-Losier K et al.|2017|Updated reliability and normative values for the standing heel-rise test in healthy adults|10.1016/j.physio.2017.03.002|strong
calf-international|Sleeswijk Visser TSO et al.|2025|Normative values for calf muscle strength-endurance in the general population assessed with the Calf Raise Application: A large international cross-sectional study|10.1016/j.bjpt.2025.101188|strong
calf-protocol|Sleeswijk Visser TSO et al.|2025|Thesis chapter 3: Normative Calf Muscle Strength-Endurance Values: An International Study|PhD thesis p.50|strong
bridge-not-hamstring-only|Roberti LS et al.|2024|The Single Leg Bridge Test Does Not Measure Isolated Hamstring Endurance in Healthy Men|Int J Sports Phys Ther 19(12)|moderate
bridge-retest|Waldhelm A et al.|2024|Reliability of two new single leg hamstring bridge tests and comparison to isokinetic strength tests|10.3233/ies-230084|moderate
sidebridge-error|Juan-Recio C et al.|2022|Is the Side Bridge Test Valid and Reliable for Assessing Trunk Lateral Flexor Endurance in Recreational Female Athletes?|10.3390/biology11071043|moderate
sidebridge-no-side-diff|||Ipsilateral versus contralateral static endurance-balance abilities among healthy college students||weak
plank-norm|Strand SL et al.|2014|Norms for an Isometric Muscle Endurance Test|10.2478/hukin-2014-0011|moderate
balance-springer|Springer BA et al.|2007|Normative Values for the Unipedal Stance Test with Eyes Open and Closed|10.1519/00139143-200704000-00003|strong
balance-60plus|Bohannon RW|2006|Single Limb Stance Times: A Descriptive Meta-Analysis of Data From Individuals at Least 60 Years of Age|Top Geriatr Rehabil 22(1):70-77|strong
balance-no-side||1984|Decrease in timed balance test scores with aging|Phys Ther 64(7):1067|moderate
slsts-5rep-mdc|Otto-Yanez M et al.|2025|Reliability and Feasibility of the One-Leg Sit-To-Stand Test, a Measurement Tool for Unilateral Lower Limb Strength in Healthy Adults|Meas Phys Educ Exerc Sci|moderate
slsts-validity|Thongchoomsin S et al.|2020|Clinimetric properties of the one-leg sit-to-stand test in examining unilateral lower limb muscle strength among young adults|10.1111/ijcp.13556|moderate
lsd-reliability|Piva SR et al.|2006|Reliability of measures of impairments associated with patellofemoral pain syndrome|10.1186/1471-2474-7-33|moderate
ybt-norms|Plisky P et al.|2021|Systematic Review and Meta-Analysis of the Y-Balance Test Lower Quarter: Reliability, Discriminant Validity, and Predictive Validity|10.26603/001c.27634|strong
wblt-mdc|Powden CJ et al.|2015|Reliability and minimal detectable change of the weight-bearing lunge test: A systematic review|10.1016/j.math.2015.01.004|strong
wblt-diff-mdc|Chisholm MD et al.|2012|Reliability and Validity of a Weight-Bearing Measure of Ankle Dorsiflexion Range of Motion|10.3138/ptc.2011-41|strong
wblt-norms-2026||2026|Normative values for the distance-based weight-bearing lunge test||strong
wblt-dominance|Rabin A et al.|2015|Weight-Bearing Ankle Dorsiflexion Range of Motion - Can Side-to-Side Symmetry Be Assumed?|10.4085/1062-6050-49.3.40|moderate
slr-aker||2015|Reliability of the Active-Knee-Extension and Straight-Leg-Raise Tests in Subjects With Flexibility Deficits|10.1123/jsr.2014-0220|moderate
thomas-invalid|Vigotsky AD et al.|2016|The modified Thomas test is not a valid measure of hip extension unless pelvic tilt is controlled|10.7717/peerj.2325|strong
thomas-reliability|Peeler J et al.|2007|Reliability of the Thomas test for assessing range of motion about the hip|Phys Ther Sport 8:14-21|moderate
sls-reliability|Ressman J et al.|2021|Visual assessment of movement quality: a study on intra- and interrater reliability of a multi-segmental single leg squat test|10.1186/s13102-021-00289-x|strong
inj-peterson||2022|Biomechanical and Musculoskeletal Measurements as Risk Factors for Running-Related Injury in Non-elite Runners: A Systematic Review and Meta-analysis of Prospective Studies|10.1186/s40798-022-00416-z|strong
inj-christopher|Christopher SM et al.|2019|Do alterations in muscle strength, flexibility, range of motion, and alignment predict lower extremity injury in runners: a systematic review|10.1186/s40945-019-0054-7|strong
inj-previous||2015|Injuries in runners: systematic review on risk factors and sex differences|PLoS One|strong
inj-pronation|Ferber R et al.|2009|Suspected Mechanisms in the Cause of Overuse Running Injuries: A Clinical Review|10.1177/1941738109334272|moderate
shoes-km|Arnold J et al.|2024|How do I know when it's time to replace my running shoes?|The Conversation (reprint)|expert
shoes-rotation|Malisoux L et al.|2015|Can parallel use of different running shoes decrease running-related injury risk?|10.1111/sms.12154|moderate
emg-bands|Ebert JR et al.|2017|A Systematic Review of Rehabilitation Exercises to Progressively Load the Gluteus Medius|10.1123/jsr.2016-0088|strong
emg-boren|Boren K et al.|2011|Electromyographic analysis of gluteus medius and gluteus maximus during rehabilitation exercises|Int J Sports Phys Ther 6(3):206-223|moderate|s
emg-distefano|Distefano LJ et al.|2009|Gluteal Muscle Activation During Common Therapeutic Exercises|J Orthop Sports Phys Ther|moderate
emg-range-table||2014|Table 2, EMG activity of the gluteus medius and gluteus maximus expressed as % MVIC during selected exercises, as reported in the literature|Int J Sports Phys Ther 9(2):157-167|strong
emg-macaskill|MacAskill MJ et al.|2014|Gluteal muscle activity during weightbearing and non-weightbearing exercise|Int J Sports Phys Ther|moderate
emg-macadam|Macadam P et al.|2015|An examination of the gluteal muscle activity associated with dynamic hip abduction and hip external rotation exercise: a systematic review|Int J Sports Phys Ther 10(5):573-591|strong
emg-moore||2020|A systematic review and meta-analysis of common therapeutic exercises that generate highest muscle activity in the gluteus medius and gluteus minimus segments|10.26603/ijspt20200856|strong
emg-ekstrom|Ekstrom RA et al.|2007|Electromyographic analysis of core trunk, hip, and thigh muscles during 9 rehabilitation exercises|10.2519/jospt.2007.2471|strong
calf-knee-angle|Hebert-Losier K et al.|2012|Influence of Knee Flexion Angle and Age on Triceps Surae Muscle Activity During Heel Raises|10.1519/JSC.0b013e31824435cf|moderate
calf-running-role|Dorn TW et al.|2012|Muscular strategy shift in human running: dependence of running speed on hip and ankle muscle performance|10.1242/jeb.064527|moderate
str-acsm-novice|Ratamess NA et al.|2009|Progression Models in Resistance Training for Healthy Adults (ACSM position stand)|Med Sci Sports Exerc|strong
str-blagrove|Blagrove RC et al.|2018|Effects of Strength Training on the Physiological Determinants of Middle- and Long-Distance Running Performance: A Systematic Review|10.1007/s40279-017-0835-7|strong
str-dose-runners|Blagrove RC et al.||Strength Training for Enhancing Performance and Reducing Injury Risk|book chapter (ebrary)|expert
plyo-hopping-rct|Engeroff T et al.|2023|Progressive daily hopping exercise improves running economy in amateur runners: a randomized and controlled trial|10.1038/s41598-023-30798-3|moderate
plyo-contacts||2009|blog post July 2009|web page|expert|s
plyo-prereq|Athletebuilder blog; higher-faster-sports Q&A|2009|coaching pages|web pages|expert|s
prev-leppanen|Leppanen M et al.|2024|Hip and core exercise programme prevents running-related overuse injuries in adult novice recreational runners: a three-arm randomised controlled trial (Run RCT)|10.1136/bjsports-2023-107926|strong
prev-taddei|Taddei UT et al.|2020|Foot Core Training to Prevent Running-Related Injuries: A Survival Analysis of a Single-Blind, Randomized Controlled Trial|10.1177/0363546520969205|moderate
prev-desai|Desai P et al.|2023|Effectiveness of an 18-week general strength and foam-rolling intervention on running-related injuries in recreational runners|10.1111/sms.14313|weak
prev-lauersen|Lauersen JB et al.|2014|The effectiveness of exercise interventions to prevent sports injuries: a systematic review and meta-analysis of randomised controlled trials|10.1136/bjsports-2013-092538|strong
str-behm||2016|Acute effects of muscle stretching on physical performance, range of motion, and injury incidence in healthy active individuals: a systematic review|10.1139/apnm-2015-0235|strong
str-simic|Simic L et al.|2013|Does pre-exercise static stretching inhibit maximal muscular performance? A meta-analytical review|10.1111/j.1600-0838.2012.01444.x|strong
str-konrad-running||2021|Effects of a single bout of stretching on running economy and running performance: scoping review||weak
str-warneke|Warneke K et al.|2025|Practical recommendations on stretching exercise: A Delphi consensus statement of international research experts|10.1016/j.jshs.2025.101067|strong
str-acsm-flex|Garber CE et al. (via newsletter)|2011|ACSM Position Stand on Exercise Prescription|Med Sci Sports Exerc|strong|s
str-arntz|Arntz F et al.|2023|Chronic Effects of Static Stretching Exercises on Muscle Strength and Power in Healthy Individuals Across the Lifespan|10.1007/s40279-022-01806-9|strong
str-pereles||2011|A Large, Randomized, Prospective Study of the Impact of a Pre-Run Stretch on the Risk of Injury in Teenage and Older Runners|USATF/AAOS report|moderate|s
cad-heiderscheit|Heiderscheit BC et al.|2011|Effects of Step Rate Manipulation on Joint Mechanics during Running|10.1249/MSS.0b013e3181ebedf4|strong
cad-anderson|Anderson LM et al.|2022|What is the Effect of Changing Running Step Rate on Injury, Performance and Biomechanics? A Systematic Review and Meta-analysis|10.1186/s40798-022-00504-0|strong
gait-chan|Chan ZYS et al.|2018|Gait Retraining for the Reduction of Injury Occurrence in Novice Distance Runners: 1-Year Follow-up of a Randomized Controlled Trial|10.1177/0363546517736277|moderate
load-frandsen|Frandsen JSB et al.|2025|How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study|10.1136/bjsports-2024-109380|strong
load-buist|Buist I et al.|2008|No effect of a graded training program on the number of running-related injuries in novice runners: a randomized controlled trial|10.1177/0363546507307505|strong
load-restdays|Ristolainen L et al.|2014|Training-related risk factors in the etiology of overuse injuries in endurance sports|J Sports Med Phys Fitness 54(1):78-87|weak
pain-silbernagel|Silbernagel KG et al.|2007|Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy: a randomized controlled study|10.1177/0363546506298279|moderate
pain-esculier|Esculier JF et al.|2018|Is combining gait retraining or an exercise programme with education better than education alone in treating runners with patellofemoral pain? A randomised clinical trial|10.1136/bjsports-2016-096988|strong
xtrain-eyestone||1993|Effect of water running and cycling on maximum oxygen consumption and 2-mile run performance|10.1177/036354659302100107|moderate
rf-bsi-tender|Knobloch AC et al.|2025|Bone Stress Injuries in Endurance Athletes: A Review of Risk Factors, Screening and Evaluation Pearls...|Curr Sports Med Rep (9):281-291|strong
rf-bsi-behaviour|Volante PT; CSCM group (clinic pages)||When to get imaging; Indicators of bony stress injury|web pages|expert|s
rf-bsi-delphi|Hoenig T et al.|2025|International Delphi consensus on bone stress injuries in athletes|10.1136/bjsports-2024-108616|strong
rf-bsi-highrisk|StatPearls (femoral neck); Geier D (foot sites); POGO Physio (anterior tibia)||Stress injuries point-of-care page; serious foot and ankle stress fractures; tibial BSI case|web pages|strong|s
rf-mtss-5cm|Richie D (citing Yates & White); Winters M et al. BJSM|2021|Exploring The Mystery Of Medial Tibial Stress Syndrome|Podiatry Today|moderate|s
rf-dvt-wells|Wells score reproduced (ISRN 2011 table; clinical pages)|2011|Table 1: Clinical characteristics for predicting the pretest probability of deep venous thrombosis|ISRN 2011:124610|strong
rf-dvt-nice|NICE|2021|Quality standard QS201, statement 3|NICE|strong
rf-ces|BMJ Best Practice; NICE CKS via Penningtons (2018)||Cauda equina syndrome: diagnosis approach|BMJ Best Practice|strong
rf-ifompt|Finucane LM et al.|2020|International Framework for Red Flags for Potential Serious Spinal Pathologies|10.2519/jospt.2020.9971|strong
rf-ottawa|University of Maryland EM pearl; BJSM table 5||Ottawa ankle, foot and knee rules|web page|strong
rf-acsm-screen|Whitfield GP et al.|2017|Applying the ACSM Preparticipation Screening Algorithm to U.S. adults, NHANES 2001-04|10.1249/MSS.0000000000001331|strong
rf-reds|Mountjoy M et al.|2023|Review of the scientific rationale, development and validation of the IOC REDs Clinical Assessment Tool: V.2|10.1136/bjsports-2023-106914|strong
rf-pregnancy|ACOG list reproduced on a pelvic-health blog|2019|Is running safe during pregnancy?|web page|strong|s
rf-postpartum|Goom T et al.|2019|Returning to running postnatal - guidelines for medical, health and fitness professionals managing this population|guideline / BJSM table|expert
uni-bettariga|Bettariga F et al.|2022|The Effects of Training Interventions on Interlimb Asymmetries: A Systematic Review With Meta-analysis|10.1519/SSC.0000000000000701|moderate
uni-3to1|Zhang W et al.|2024|The potential of a targeted unilateral compound training program to reduce lower limb strength asymmetry and increase performance: a proof-of-concept in basketball|10.3389/fphys.2024.1361719|weak
uni-plyo-rct||2024|Unilateral, bilateral and combined plyometric training in youth male basketball|J Sports Sci Med 23:754|moderate
uni-dvw|Moreno-Azze A et al.|2021|Effects of Three Different Combined Training Interventions on Jump, Change of Direction, Power Performance, and Inter-Limb Asymmetry in Male Youth Soccer Players|10.3390/sports9120158|weak
uni-cross-ed||2017|Cross-education of muscular strength following unilateral resistance training: a meta-analysis|10.1007/s00421-017-3720-z|strong
uni-timeline|Baroni BM et al.|2016|Are the Responses to Resistance Training Different Between the Preferred and Nonpreferred Limbs?|10.1519/JSC.0000000000001148|weak
`;

function sourceOf(line: string): readonly [string, Source] {
  const [id = '', authors, year, title = '', place = '', strength, second] = line.split('|');
  const doi = place.startsWith('10.');
  return [
    id,
    Object.freeze({
      ...(authors && {authors}),
      ...(year && {year: Number(year)}),
      title,
      ...(place && (doi ? {doi: place} : {journal: place})),
      strength: strength as Strength,
      seen: second ? 'secondary' : 'primary',
    } as const),
  ];
}

/** Every source by its id. */
export const sources: Readonly<Record<string, Source>> = Object.freeze(Object.fromEntries(TABLE.trim().split('\n').map(sourceOf)));
