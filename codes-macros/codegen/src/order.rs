//! Sorting, in one place: each instance of the standard library's sort costs the
//! build of this crate as much as a thousand lines.

/// The items in the order of their keys, equal ones as they were.
pub(crate) fn sorted<T>(items: Vec<T>, key: fn(&T) -> i128) -> Vec<T> {
    let mut keys = Vec::with_capacity(items.len());
    for item in &items {
        keys.push(key(item));
    }
    if keys.is_sorted() {
        return items;
    }
    arranged(items, &order(&keys))
}

/// The indices of the keys, by key.
pub(crate) fn order(keys: &[i128]) -> Vec<usize> {
    let mut order: Vec<(i128, usize)> = Vec::with_capacity(keys.len());
    for (index, key) in keys.iter().enumerate() {
        order.push((*key, index));
    }
    order.sort_unstable();
    order.into_iter().map(|(_, index)| index).collect()
}

/// The items at these indices.
pub(crate) fn arranged<T>(items: Vec<T>, order: &[usize]) -> Vec<T> {
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let mut arranged = Vec::with_capacity(order.len());
    for &index in order {
        arranged.extend(items[index].take());
    }
    arranged
}
