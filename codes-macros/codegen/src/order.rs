//! Sorting in one place: each instance of the standard library's sort takes as long to
//! compile as a thousand lines.

/// Sorts items by key. The sort is stable.
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
    let mut indices = Vec::with_capacity(keys.len());
    for (_, index) in &order {
        indices.push(*index);
    }
    indices
}

/// The items at these indices.
pub(crate) fn arranged<T>(items: Vec<T>, order: &[usize]) -> Vec<T> {
    let mut rest = Vec::with_capacity(items.len());
    for item in items {
        rest.push(Some(item));
    }
    let mut arranged = Vec::with_capacity(order.len());
    for &index in order {
        if let Some(item) = rest[index].take() {
            arranged.push(item);
        }
    }
    arranged
}
