/** Parameters of a list in its address. `typ` is one type; with `podobne` the types beside it count as well. */
export const listParameters = ['typ', 'podobne', 'stan', 'kolejnosc', 'after'] as const
