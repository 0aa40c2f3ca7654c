//! What the policies of AWS IoT devices have and IAM policies do not.
//!
//! AWS IoT evaluates [these policies][1] itself. They look like identity-based policies, and are checked as such.
//!
//! [1]: https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html

use super::{Catalog, rows};

/// Names in lower case, or their beginnings before `*`.
#[derive(Debug, Default)]
pub(super) struct Devices {
    actions: Vec<String>,
    keys: Vec<String>,
}

impl Catalog {
    /// Whether the policies of AWS IoT devices have an action that the reference data does not have.
    ///
    /// ```
    /// use policy_catalog::Catalog;
    ///
    /// assert!(Catalog::built_in().is_device_action("iot:AssumeRoleWithCertificate"));
    /// assert!(!Catalog::built_in().is_device_action("iot:Publish"));
    /// ```
    #[must_use]
    pub fn is_device_action(&self, action: &str) -> bool {
        has(&self.devices.actions, action)
    }

    /// Whether the policies of AWS IoT devices have a condition key that requests of IAM principals lack. An
    /// attribute of a certificate can have a suffix for one of its values, or for [all of them][1].
    ///
    /// [1]: https://docs.aws.amazon.com/iot/latest/developerguide/cert-policy-variables.html
    ///
    /// ```
    /// use policy_catalog::Catalog;
    ///
    /// assert!(Catalog::built_in().is_device_key("iot:Connection.Thing.Attributes[model]"));
    /// assert!(Catalog::built_in().is_device_key("iot:Certificate.Subject.Organization.List"));
    /// assert!(!Catalog::built_in().is_device_key("iot:Certificate.Subject.Organisation"));
    /// ```
    #[must_use]
    pub fn is_device_key(&self, key: &str) -> bool {
        let whole = key.rsplit_once('.').filter(|(_, suffix)| {
            suffix.eq_ignore_ascii_case("List")
                || (!suffix.is_empty() && suffix.bytes().all(|it| it.is_ascii_digit()))
        });
        has(&self.devices.keys, key) || whole.is_some_and(|(it, _)| has(&self.devices.keys, it))
    }
}

fn has(names: &[String], text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    names.iter().any(|name| match name.strip_suffix('*') {
        Some(start) => lower.starts_with(start) && lower != start,
        None => lower == *name,
    })
}

pub(super) fn read(table: &str) -> Devices {
    let mut devices = Devices::default();
    for [name, what] in rows(table) {
        let names = if what == "key" { &mut devices.keys } else { &mut devices.actions };
        names.push(name.to_ascii_lowercase());
    }
    devices
}
