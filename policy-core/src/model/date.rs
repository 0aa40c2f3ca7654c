//! Condition dates from the system clock.

use std::time::{SystemTime, UNIX_EPOCH};

use super::{Date, ValueError, ValueErrorKind};

const SECONDS_OF_A_DAY: i64 = 86_400;

impl TryFrom<SystemTime> for Date {
    type Error = ValueError;

    /// Returns the second that contains the time, in UTC.
    ///
    /// ```
    /// use policy_core::model::Date;
    /// use std::time::{Duration, SystemTime, UNIX_EPOCH};
    ///
    /// let date = Date::try_from(UNIX_EPOCH + Duration::from_secs(1_795_426_200))?;
    /// assert_eq!(date.as_str(), "2026-11-23T09:30:00Z");
    /// let tomorrow = Date::try_from(SystemTime::now() + Duration::from_secs(86_400))?;
    /// # Ok::<(), policy_core::model::ValueError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the year does not have four digits, which dates require.
    fn try_from(time: SystemTime) -> Result<Self, ValueError> {
        match seconds(time).and_then(text) {
            Some(text) => Self::parse(&text),
            None => Err(ValueError::new(
                ValueErrorKind::Form,
                0..0,
                "the year of the time is not from 0000 to 9999",
                "expected a four-digit year",
            )),
        }
    }
}

/// Returns the whole seconds between 1970 and the second that contains a time, negative before
/// 1970.
fn seconds(time: SystemTime) -> Option<i64> {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).ok(),
        Err(error) => {
            let before = error.duration();
            let whole = i64::try_from(before.as_secs()).ok()?;
            whole.checked_neg()?.checked_sub(i64::from(before.subsec_nanos() > 0))
        }
    }
}

/// Returns the date of a second if its year has four digits.
fn text(seconds: i64) -> Option<String> {
    // Years are counted from March of year 0, so that a leap day is the last day of its year, and
    // in groups of 400, which have 146,097 days.
    let day = seconds.div_euclid(SECONDS_OF_A_DAY) + 719_468;
    let (group, day) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let year = group * 400 + year + later;
    let second = seconds.rem_euclid(SECONDS_OF_A_DAY);
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
    (0..=9_999).contains(&year).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Moment;
    use proptest::prelude::*;
    use std::time::Duration;

    #[test]
    fn times_are_their_dates() {
        let nanosecond = Duration::from_nanos(1);
        for (time, want) in [
            (UNIX_EPOCH, "1970-01-01T00:00:00Z"),
            (UNIX_EPOCH + nanosecond, "1970-01-01T00:00:00Z"),
            (UNIX_EPOCH - nanosecond, "1969-12-31T23:59:59Z"),
            (UNIX_EPOCH - Duration::from_secs(1), "1969-12-31T23:59:59Z"),
            (UNIX_EPOCH + Duration::from_secs(951_782_400), "2000-02-29T00:00:00Z"),
            (UNIX_EPOCH + Duration::from_secs(4_107_542_400), "2100-03-01T00:00:00Z"),
            (UNIX_EPOCH + Duration::from_secs(253_402_300_799), "9999-12-31T23:59:59Z"),
            (UNIX_EPOCH - Duration::from_secs(62_167_219_200), "0000-01-01T00:00:00Z"),
        ] {
            assert_eq!(Date::try_from(time).unwrap().as_str(), want);
        }
        for far in [
            UNIX_EPOCH + Duration::from_secs(253_402_300_800),
            UNIX_EPOCH - Duration::from_secs(62_167_219_201),
            UNIX_EPOCH + Duration::from_secs(9_000_000_000_000_000_000),
        ] {
            let error = Date::try_from(far).unwrap_err();
            assert_eq!(error.kind(), ValueErrorKind::Form);
            assert_eq!(
                error.to_string(),
                "the year of the time is not from 0000 to 9999; expected a four-digit year"
            );
        }
        assert_eq!((text(i64::MAX), text(i64::MIN)), (None, None));
    }

    proptest! {
        #[test]
        fn dates_have_the_seconds_that_they_are_made_of(seconds in -62_167_219_200_i64..253_402_300_800) {
            let date = text(seconds).unwrap();
            prop_assert!(Date::parse(&date).is_ok());
            let want = seconds.to_string();
            if seconds >= 0 && want.len() != 4 {
                prop_assert_eq!(Moment::parse(&date), Moment::parse(&want), "{}", date);
            }
        }
    }
}
