//! The faults of an ARN's fields, which `arn_error` words.

use super::scan::{
    Ascii, Fault, equals, find, find_open_variable, first_character, first_fault, first_unstored,
    greatest_length, is_one_of,
};
use super::{
    ACCOUNT_ALIASES, AccountId, ArnErrorKind, ArnFields, MAX_ARN_LENGTH, Partition, Region,
    ResourceName, Segment, hole, is_account_id,
};

type ArnFault = Fault<ArnErrorKind>;

const SEGMENTS_BEFORE_RESOURCE: [Segment; 4] =
    [Segment::Partition, Segment::Service, Segment::Region, Segment::Account];

pub(super) const fn is_wild(text: &str) -> bool {
    Ascii::WILDCARDS.find_in(text).is_some()
}

const fn has_variable(text: &str) -> bool {
    find(text, "${").is_some()
}

const fn is_hole(text: &str) -> bool {
    hole::whole_hole(text).is_some()
}

impl ArnFields<'_> {
    /// Returns the first fault of the fields, taken as a pattern.
    pub(super) const fn fault(&self) -> Option<ArnFault> {
        first_fault!(
            self.whitespace(),
            self.misplaced_hole(),
            self.partition_fault(),
            self.service_fault(),
            self.account_fault(),
            self.length_fault(),
            self.early_variable(),
        )
    }

    /// Returns the first fault that a pattern may have but the ARN of one resource may not.
    pub(super) const fn concrete_fault(&self, holes: bool) -> Option<ArnFault> {
        if self.resource.is_empty() {
            return Some(self.at(ArnErrorKind::EmptyResource, Segment::Resource));
        }
        let is_too_long = self.greatest_length() > MAX_ARN_LENGTH;
        first_fault!(
            Fault::found(ArnErrorKind::Variable, find_open_variable(self.text)),
            Fault::found(ArnErrorKind::Wildcard, Ascii::WILDCARDS.find_in(self.text)),
            Fault::found(ArnErrorKind::Character, first_unstored(self.text, holes)),
            if is_too_long { Some(self.too_long()) } else { None },
        )
    }

    /// Returns the first fault that makes the fields invalid as a pattern, although IAM accepts
    /// them in a policy.
    pub(super) const fn pattern_fault(&self, holes: bool) -> Option<ArnFault> {
        let is_too_long = self.greatest_length() > MAX_ARN_LENGTH;
        first_fault!(
            Fault::found(ArnErrorKind::Variable, find_open_variable(self.text)),
            Fault::found(ArnErrorKind::Character, first_unstored(self.text, holes)),
            if is_too_long { Some(self.too_long()) } else { None },
        )
    }

    const fn too_long(&self) -> ArnFault {
        Fault::new(ArnErrorKind::TooLong, 0, self.text.len())
    }

    /// Returns the maximum number of characters that the ARN can have once its holes are filled.
    const fn greatest_length(&self) -> usize {
        "arn:::::".len()
            + greatest_length(self.partition, Partition::MAX_LENGTH)
            + greatest_length(self.service, 1)
            + greatest_length(self.region, Region::MAX_LENGTH)
            + greatest_length(self.account, AccountId::MAX_LENGTH)
            + greatest_length(self.resource, ResourceName::MAX_LENGTH)
    }

    /// Returns a fault that covers a whole segment.
    pub(super) const fn at(&self, kind: ArnErrorKind, segment: Segment) -> ArnFault {
        let range = self.range_of(segment);
        Fault::new(kind, range.start, range.end)
    }

    const fn whitespace(&self) -> Option<ArnFault> {
        if Ascii::GRAPHIC.are_all_of(self.text) {
            return None;
        }
        let text = self.text;
        let mut end_of_text = 0;
        let mut rest = text.as_bytes();
        while let Some((character, others)) = first_character(rest) {
            let (start, end) = (text.len() - rest.len(), text.len() - others.len());
            if !character.is_whitespace() {
                end_of_text = end;
            } else if start < text.len() - self.resource.len() {
                return Some(Fault::new(ArnErrorKind::Whitespace, start, end));
            }
            rest = others;
        }
        if end_of_text < text.len() {
            return Some(Fault::new(ArnErrorKind::Whitespace, end_of_text, text.len()));
        }
        None
    }

    const fn misplaced_hole(&self) -> Option<ArnFault> {
        if self.text.is_ascii() {
            return None;
        }
        let mut rest: &[Segment] = &SEGMENTS_BEFORE_RESOURCE;
        while let [segment, others @ ..] = rest {
            let text = self.segment(*segment);
            let is_whole = !matches!(segment, Segment::Service) && is_hole(text);
            if hole::has_hole(text) && !is_whole {
                return Some(self.at(ArnErrorKind::Hole(*segment), *segment));
            }
            rest = others;
        }
        None
    }

    const fn partition_fault(&self) -> Option<ArnFault> {
        let text = self.partition;
        if equals(text, "aws")
            || Partition::find(text).is_some()
            || is_wild(text)
            || is_hole(text)
            || has_variable(text)
        {
            return None;
        }
        Some(self.at(ArnErrorKind::UnknownPartition, Segment::Partition))
    }

    const fn service_fault(&self) -> Option<ArnFault> {
        let text = self.service;
        let kind = if text.is_empty() {
            ArnErrorKind::EmptyService
        } else if has_variable(text) {
            return None;
        } else if is_wild(text) {
            ArnErrorKind::WildcardInService
        } else if Ascii::UPPER.find_in(text).is_some() {
            ArnErrorKind::ServiceCase
        } else {
            return None;
        };
        Some(self.at(kind, Segment::Service))
    }

    const fn account_fault(&self) -> Option<ArnFault> {
        let text = self.account;
        if text.is_empty()
            || is_account_id(text)
            || is_wild(text)
            || is_one_of(text, &ACCOUNT_ALIASES)
            || is_hole(text)
            || has_variable(text)
        {
            return None;
        }
        Some(self.at(ArnErrorKind::InvalidAccount, Segment::Account))
    }

    const fn length_fault(&self) -> Option<ArnFault> {
        let text = self.text;
        if text.len() <= MAX_ARN_LENGTH
            || greatest_length(text, 1) <= MAX_ARN_LENGTH
            || has_variable(text)
        {
            return None;
        }
        Some(self.too_long())
    }

    const fn early_variable(&self) -> Option<ArnFault> {
        let mut rest: &[Segment] = &SEGMENTS_BEFORE_RESOURCE;
        while let [segment, others @ ..] = rest {
            if has_variable(self.segment(*segment)) {
                return Some(self.at(ArnErrorKind::VariableBeforeResource(*segment), *segment));
            }
            rest = others;
        }
        None
    }
}
