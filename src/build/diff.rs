//! The lines that differ between two texts.

/// The number of lines to show around a difference.
const CONTEXT: usize = 2;

/// The maximum size of the table of common lines; longer texts are shown as completely different.
const CELLS: usize = 4_000_000;

#[derive(Clone, Copy)]
enum Line<'a> {
    Same(&'a str),
    Old(&'a str),
    New(&'a str),
}

/// Returns the lines of `old` and `new` that differ, with some context.
pub(super) fn lines(old: &str, new: &str) -> String {
    let (old_lines, new_lines): (Vec<&str>, Vec<&str>) =
        (old.lines().collect(), new.lines().collect());
    if old_lines == new_lines {
        return "  only the line endings differ\n".to_owned();
    }
    let compared = compare(&old_lines, &new_lines);
    let differs = |line: Option<&Line<'_>>| !matches!(line, Some(Line::Same(_)) | None);
    let mut text = String::new();
    let mut gap = false;
    for (at, line) in compared.iter().enumerate() {
        let near = at.saturating_sub(CONTEXT)..=at + CONTEXT;
        if !near.into_iter().any(|place| differs(compared.get(place))) {
            gap = true;
            continue;
        }
        if std::mem::take(&mut gap) {
            text.push_str("  …\n");
        }
        let (sign, line) = match line {
            Line::Same(line) => (' ', line),
            Line::Old(line) => ('-', line),
            Line::New(line) => ('+', line),
        };
        text.push(sign);
        text.push(' ');
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// Returns all lines of both, by a longest common subsequence.
fn compare<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Line<'a>> {
    let same = old.iter().zip(new).take_while(|(ours, theirs)| ours == theirs).count();
    let (head, old) = old.split_at(same);
    let (_, new) = new.split_at(same);
    let both_ends = old.iter().rev().zip(new.iter().rev());
    let tail = both_ends.take_while(|(ours, theirs)| ours == theirs).count();
    let (old, end) = old.split_at(old.len() - tail);
    let (new, _) = new.split_at(new.len() - tail);
    let mut compared: Vec<Line<'a>> = head.iter().map(|line| Line::Same(line)).collect();
    compared.extend(middle(old, new));
    compared.extend(end.iter().map(|line| Line::Same(line)));
    compared
}

fn middle<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Line<'a>> {
    let mut compared = Vec::with_capacity(old.len() + new.len());
    let (mut row, mut column) = (0, 0);
    if old.len().saturating_mul(new.len()) <= CELLS {
        let table = common(old, new);
        let length = |row: usize, column: usize| -> usize {
            table.get(row).and_then(|cells| cells.get(column)).copied().unwrap_or(0)
        };
        while let (Some(ours), Some(theirs)) = (old.get(row), new.get(column)) {
            if ours == theirs {
                compared.push(Line::Same(ours));
                row += 1;
                column += 1;
            } else if length(row + 1, column) >= length(row, column + 1) {
                compared.push(Line::Old(ours));
                row += 1;
            } else {
                compared.push(Line::New(theirs));
                column += 1;
            }
        }
    }
    compared.extend(old.iter().skip(row).map(|line| Line::Old(line)));
    compared.extend(new.iter().skip(column).map(|line| Line::New(line)));
    compared
}

/// By row and column: how many lines the remainders from there have in common.
fn common(old: &[&str], new: &[&str]) -> Vec<Vec<usize>> {
    let mut table = vec![vec![0; new.len() + 1]];
    for ours in old.iter().rev() {
        let mut row = vec![0];
        let below = table.last().map(Vec::as_slice).unwrap_or_default();
        for (theirs, pair) in new.iter().rev().zip(below.windows(2).rev()) {
            let (diagonal, under) = match pair {
                [under, diagonal] => (*diagonal, *under),
                _ => (0, 0),
            };
            let right = row.last().copied().unwrap_or(0);
            row.push(if ours == theirs { diagonal + 1 } else { under.max(right) });
        }
        row.reverse();
        table.push(row);
    }
    table.reverse();
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differing_lines_are_shown_with_those_around_them() {
        let old = "a\nb\nc\nd\ne\nf\ng\n";
        assert_eq!(lines(old, "a\nb\nc\nX\ne\nf\ng\n"), "  …\n  b\n  c\n- d\n+ X\n  e\n  f\n");
        assert_eq!(lines(old, "b\nc\nd\ne\nf\ng\nh\n"), "- a\n  b\n  c\n  …\n  f\n  g\n+ h\n");
        assert_eq!(lines("", "a\n"), "+ a\n");
        assert_eq!(lines("a\n", ""), "- a\n");
        assert_eq!(lines("a\r\nb\r\n", "a\nb\n"), "  only the line endings differ\n");
        assert_eq!(lines("a\nb", "a\nb\n"), "  only the line endings differ\n");
        assert_eq!(lines("x\na\ny\nb\n", "a\nb\nz\n"), "- x\n  a\n- y\n  b\n+ z\n");
    }

    #[test]
    fn long_texts_are_compared_in_bounded_space() {
        let many = |start: usize| -> String {
            (start..start + 3000).map(|it| format!("{it}\n")).collect()
        };
        let diff = lines(&many(0), &many(5000));
        assert_eq!(diff.lines().count(), 6000);
    }
}
