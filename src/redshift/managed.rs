//! The AWS managed policies that the Redshift guides name.
//!
//! Their ARNs are in the partition `aws`.

use crate::{Arn, arn};

/// Declares the ARNs, and a list of all of them for the tests.
macro_rules! managed_policies {
    ($($(#[$doc:meta])* $name:ident = $arn:tt;)*) => {
        $($(#[$doc])* pub const $name: Arn = arn!($arn);)*

        #[cfg(test)]
        const ALL: &[(&str, Arn)] = &[$((stringify!($name), $name)),*];
    };
}

managed_policies! {
    /// The policy that the console attaches to a role that it creates as the default of a cluster or
    /// namespace.
    ///
    /// ```
    /// use iam_policy::redshift::AMAZON_REDSHIFT_ALL_COMMANDS_FULL_ACCESS as POLICY;
    ///
    /// assert_eq!(POLICY.as_str(), "arn:aws:iam::aws:policy/AmazonRedshiftAllCommandsFullAccess");
    /// ```
    AMAZON_REDSHIFT_ALL_COMMANDS_FULL_ACCESS =
        "arn:aws:iam::aws:policy/AmazonRedshiftAllCommandsFullAccess";
    /// For the user or role that sets up Redshift Serverless.
    AMAZON_REDSHIFT_FULL_ACCESS = "arn:aws:iam::aws:policy/AmazonRedshiftFullAccess";
    /// For an account administrator, who may also set up Redshift Serverless.
    ADMINISTRATOR_ACCESS = "arn:aws:iam::aws:policy/AdministratorAccess";
    /// For COPY from Amazon S3. [`copy_from_s3`](super::copy_from_s3) grants less.
    AMAZON_S3_READ_ONLY_ACCESS = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    /// For CREATE EXTERNAL FUNCTION.
    /// [`create_external_function`](super::create_external_function) grants less.
    AWS_LAMBDA_ROLE = "arn:aws:iam::aws:policy/service-role/AWSLambdaRole";
    /// For Redshift Spectrum with AWS Glue.
    /// [`create_external_schema_in_glue`](super::create_external_schema_in_glue) grants less.
    AWS_GLUE_CONSOLE_FULL_ACCESS = "arn:aws:iam::aws:policy/AWSGlueConsoleFullAccess";
    /// For Redshift Spectrum with Amazon Athena.
    /// [`create_external_schema_in_athena`](super::create_external_schema_in_athena) grants less.
    AMAZON_ATHENA_FULL_ACCESS = "arn:aws:iam::aws:policy/AmazonAthenaFullAccess";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_constant_is_the_policy_that_its_name_says() {
        assert_eq!(ALL.len(), 7);
        for (constant, arn) in ALL {
            assert_eq!((arn.service(), arn.account()), ("iam", "aws"), "{arn}");
            assert!(Arn::parse(arn.as_str()).is_ok(), "{arn}");
            let name = arn.resource().rsplit('/').next().unwrap();
            assert_eq!(name.to_uppercase(), constant.replace('_', ""), "{arn}");
        }
        assert_eq!(AWS_LAMBDA_ROLE.resource(), "policy/service-role/AWSLambdaRole");
    }
}
