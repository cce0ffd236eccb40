export type { SimulatedFile } from './csv';
export {
  cleanCourse,
  type PlantedSignals,
  plantedByDefault,
  presets,
  type SimulationOptions,
} from './options';
export { planSteps } from './outline';
export { simulateCourse } from './simulate-course';
