import { create } from 'zustand';

/** Whether a template is being chosen; the command for it comes from any screen. */
export const useGallery = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const openGallery = (): void => useGallery.setState({ isOpen: true });
export const closeGallery = (): void => useGallery.setState({ isOpen: false });
