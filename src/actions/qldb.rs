// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon QLDB: the actions of the prefix `qldb`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `catalog` | `arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}/information_schema/user_tables` |
//! | `ledger` | `arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}` |
//! | `stream` | `arn:${Partition}:qldb:${Region}:${Account}:stream/${LedgerName}/${StreamId}` |
//! | `table` | `arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}/table/${TableId}` |

/// `qldb:CancelJournalKinesisStream`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelJournalKinesisStream: &str = "qldb:CancelJournalKinesisStream";

/// `qldb:CreateLedger`: Write.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLedger: &str = "qldb:CreateLedger";

/// `qldb:DeleteLedger`: Write.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteLedger: &str = "qldb:DeleteLedger";

/// `qldb:DescribeJournalKinesisStream`: Read.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeJournalKinesisStream: &str = "qldb:DescribeJournalKinesisStream";

/// `qldb:DescribeJournalS3Export`: Read.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeJournalS3Export: &str = "qldb:DescribeJournalS3Export";

/// `qldb:DescribeLedger`: Read.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeLedger: &str = "qldb:DescribeLedger";

/// `qldb:ExecuteStatement`: Write.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExecuteStatement: &str = "qldb:ExecuteStatement";

/// `qldb:ExportJournalToS3`: Write.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExportJournalToS3: &str = "qldb:ExportJournalToS3";

/// `qldb:GetBlock`: Read.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetBlock: &str = "qldb:GetBlock";

/// `qldb:GetDigest`: Read.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDigest: &str = "qldb:GetDigest";

/// `qldb:GetRevision`: Read.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRevision: &str = "qldb:GetRevision";

/// `qldb:InsertSampleData`: Write.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const InsertSampleData: &str = "qldb:InsertSampleData";

/// `qldb:ListJournalKinesisStreamsForLedger`: List.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListJournalKinesisStreamsForLedger: &str = "qldb:ListJournalKinesisStreamsForLedger";

/// `qldb:ListJournalS3Exports`: List.
///
/// No resource types: its resource is `*`.
pub const ListJournalS3Exports: &str = "qldb:ListJournalS3Exports";

/// `qldb:ListJournalS3ExportsForLedger`: List.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListJournalS3ExportsForLedger: &str = "qldb:ListJournalS3ExportsForLedger";

/// `qldb:ListLedgers`: List.
///
/// No resource types: its resource is `*`.
pub const ListLedgers: &str = "qldb:ListLedgers";

/// `qldb:ListTagsForResource`: Read.
///
/// Resource types: `catalog`, `ledger`, `stream`, `table`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "qldb:ListTagsForResource";

/// `qldb:PartiQLCreateIndex`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PartiQLCreateIndex: &str = "qldb:PartiQLCreateIndex";

/// `qldb:PartiQLCreateTable`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const PartiQLCreateTable: &str = "qldb:PartiQLCreateTable";

/// `qldb:PartiQLDelete`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PartiQLDelete: &str = "qldb:PartiQLDelete";

/// `qldb:PartiQLDropIndex`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `qldb:Purge`.
pub const PartiQLDropIndex: &str = "qldb:PartiQLDropIndex";

/// `qldb:PartiQLDropTable`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `qldb:Purge`.
pub const PartiQLDropTable: &str = "qldb:PartiQLDropTable";

/// `qldb:PartiQLHistoryFunction`: Read.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PartiQLHistoryFunction: &str = "qldb:PartiQLHistoryFunction";

/// `qldb:PartiQLInsert`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PartiQLInsert: &str = "qldb:PartiQLInsert";

/// `qldb:PartiQLRedact`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PartiQLRedact: &str = "qldb:PartiQLRedact";

/// `qldb:PartiQLSelect`: Read.
///
/// Resource types: `catalog`, `table`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PartiQLSelect: &str = "qldb:PartiQLSelect";

/// `qldb:PartiQLUndropTable`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PartiQLUndropTable: &str = "qldb:PartiQLUndropTable";

/// `qldb:PartiQLUpdate`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PartiQLUpdate: &str = "qldb:PartiQLUpdate";

/// `qldb:SendCommand`: Write.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SendCommand: &str = "qldb:SendCommand";

/// `qldb:ShowCatalog`: Write.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ShowCatalog: &str = "qldb:ShowCatalog";

/// `qldb:StreamJournalToKinesis`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const StreamJournalToKinesis: &str = "qldb:StreamJournalToKinesis";

/// `qldb:TagResource`: Tagging, Write.
///
/// Resource types: `catalog`, `ledger`, `stream`, `table`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "qldb:TagResource";

/// `qldb:UntagResource`: Tagging, Write.
///
/// Resource types: `catalog`, `ledger`, `stream`, `table`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "qldb:UntagResource";

/// `qldb:UpdateLedger`: Write.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateLedger: &str = "qldb:UpdateLedger";

/// `qldb:UpdateLedgerPermissionsMode`: Write.
///
/// Resource types: `ledger` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateLedgerPermissionsMode: &str = "qldb:UpdateLedgerPermissionsMode";
