// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Polly: the actions of the prefix `polly`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `lexicon` | `arn:${Partition}:polly:${Region}:${Account}:lexicon/${LexiconName}` |

/// `polly:DeleteLexicon`: Write.
///
/// Resource types: `lexicon` (required).
pub const DeleteLexicon: &str = "polly:DeleteLexicon";

/// `polly:DescribeVoices`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeVoices: &str = "polly:DescribeVoices";

/// `polly:GetLexicon`: Read.
///
/// Resource types: `lexicon` (required).
pub const GetLexicon: &str = "polly:GetLexicon";

/// `polly:GetSpeechSynthesisTask`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSpeechSynthesisTask: &str = "polly:GetSpeechSynthesisTask";

/// `polly:ListLexicons`: List.
///
/// No resource types: its resource is `*`.
pub const ListLexicons: &str = "polly:ListLexicons";

/// `polly:ListSpeechSynthesisTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListSpeechSynthesisTasks: &str = "polly:ListSpeechSynthesisTasks";

/// `polly:PutLexicon`: Write.
///
/// Resource types: `lexicon` (required).
pub const PutLexicon: &str = "polly:PutLexicon";

/// `polly:StartSpeechSynthesisStream`: Read.
///
/// Resource types: `lexicon`.
pub const StartSpeechSynthesisStream: &str = "polly:StartSpeechSynthesisStream";

/// `polly:StartSpeechSynthesisTask`: Write.
///
/// Resource types: `lexicon`.
pub const StartSpeechSynthesisTask: &str = "polly:StartSpeechSynthesisTask";

/// `polly:SynthesizeSpeech`: Read.
///
/// Resource types: `lexicon`.
pub const SynthesizeSpeech: &str = "polly:SynthesizeSpeech";
