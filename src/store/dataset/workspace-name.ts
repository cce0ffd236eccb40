/** How the names of workspace files end. */
export const WORKSPACE_ENDING = '.coursetrace';

/** Whether a file is a workspace, by its name. */
export const isWorkspace = ({ name }: File) => name.toLowerCase().endsWith(WORKSPACE_ENDING);
