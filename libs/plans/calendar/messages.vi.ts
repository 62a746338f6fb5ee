export const calendarMessages = {
  unit: (asked: string) => `Địa bàn có mã hoặc tên “${asked}”`,
} as const;
