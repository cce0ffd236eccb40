export type { SimulatedFile } from './csv';
export {
  cleanCourse,
  type PlantedSignals,
  plantedByDefault,
  presets,
  type SimulationOptions,
} from './options';
export { planSteps, type StepPlan, type StepType } from './outline';
export { simulateCourse } from './simulate-course';
