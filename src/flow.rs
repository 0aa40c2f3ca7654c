//! What `if` and `for` in a macro build at run time.

use std::borrow::Cow;

use policy_core::model::{Condition, Statement};

use crate::fullness::{Fullness, HasElement};
use crate::slots::{FillsHole, sealed::Sealed};
use crate::template::{Filling, fill_texts};

/// The elements that control flow adds to a list.
#[derive(Default)]
pub struct Elements {
    texts: Vec<String>,
    /// The source form of each, with its holes.
    written: Vec<&'static str>,
}

impl Elements {
    #[doc(hidden)]
    #[must_use]
    pub const fn new() -> Self {
        Self { texts: Vec::new(), written: Vec::new() }
    }

    /// Adds an element with its holes filled, or all of a splice.
    #[doc(hidden)]
    pub fn add(&mut self, written: &'static str, fillers: &[&dyn FillsHole]) {
        let texts = fill_texts(written, fillers);
        self.written.extend(texts.iter().map(|_| written));
        self.texts.extend(texts);
    }
}

impl Sealed for Elements {}
impl FillsHole for Elements {
    fn texts(&self) -> Vec<Cow<'_, str>> {
        self.texts.iter().map(|text| Cow::Borrowed(text.as_str())).collect()
    }

    fn written(&self) -> Option<&[&'static str]> {
        Some(&self.written)
    }
}

/// The conditions of a statement that are under an `if`.
#[derive(Default)]
pub struct OptionalConditions {
    pub(crate) filled: Vec<Condition>,
    /// Their source forms, with their holes.
    pub(crate) written: Vec<Condition>,
}

impl OptionalConditions {
    #[doc(hidden)]
    #[must_use]
    pub const fn new() -> Self {
        Self { filled: Vec::new(), written: Vec::new() }
    }

    /// Adds a condition with its holes filled.
    #[doc(hidden)]
    pub fn add(&mut self, condition: &'static Condition, fillers: &[&dyn FillsHole]) {
        self.filled.push(Filling::of(fillers).condition(condition));
        self.written.push(Filling::unrolled(fillers).condition(condition));
    }
}

/// The statements that control flow adds to a policy.
#[derive(Default)]
pub struct Statements {
    pub(crate) filled: Vec<Statement>,
    /// Their source forms, with their holes.
    pub(crate) written: Vec<Statement>,
    /// Which of them came from other policies.
    pub(crate) foreign: Vec<bool>,
}

impl Statements {
    #[doc(hidden)]
    #[must_use]
    pub const fn new() -> Self {
        Self { filled: Vec::new(), written: Vec::new(), foreign: Vec::new() }
    }

    /// Adds statements of other policies.
    #[doc(hidden)]
    pub fn splice(&mut self, statements: Vec<Statement>) {
        self.foreign.extend(statements.iter().map(|_| true));
        self.filled.extend(statements);
    }

    pub(crate) fn add(
        &mut self,
        template: &Statement,
        fillers: &[&dyn FillsHole],
        conditions: OptionalConditions,
    ) {
        let with = |filling: Filling<'_>, conditions| filling.statement(template, conditions);
        self.foreign.push(false);
        self.filled.push(with(Filling::of(fillers), conditions.filled));
        self.written.push(with(Filling::unrolled(fillers), conditions.written));
    }
}

/// Whether a part of a list has an element, determined where the part is read.
pub struct Known<F>(std::marker::PhantomData<fn() -> F>);

/// What an iterator was found to be, recorded in its scope and queried after it.
#[doc(hidden)]
pub const fn known<F: Fullness>(_: &Option<F>) -> Known<F> {
    Known(std::marker::PhantomData)
}

impl<F: Fullness> Known<F> {
    /// Combines two parts, one after the other.
    #[doc(hidden)]
    #[must_use]
    pub const fn or<T: Fullness>(self, _: Known<T>) -> Known<F::Or<T>> {
        Known(std::marker::PhantomData)
    }

    /// Combines two parts of which one is present, or one inside the other.
    #[doc(hidden)]
    #[must_use]
    pub const fn and<T: Fullness>(self, _: Known<T>) -> Known<F::And<T>> {
        Known(std::marker::PhantomData)
    }
}

/// The fullness of a list that is never empty, regardless of what is chosen at run time. An expansion calls
/// `check` on the fullness of a list.
#[diagnostic::on_unimplemented(
    message = "this list may be empty, but a list must have at least one element: write `for x in &one_or_more(values)? {{ … }}`",
    label = "an iterator may be empty, even that of a `OneOrMore`; a reference to a `OneOrMore` is never empty"
)]
pub trait FullList: Sized {
    #[doc(hidden)]
    fn check(self) {}
}
#[diagnostic::do_not_recommend]
impl FullList for Known<HasElement> {}
