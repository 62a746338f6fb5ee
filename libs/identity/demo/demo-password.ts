/** Known to everyone who reads this: demo accounts exist only where `demo load` made them, and production refuses to start with them. */
export const DEMO_PASSWORD = 'trinh-dien-2025';
