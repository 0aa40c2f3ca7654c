// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Alexa for Business: the actions of the prefix `a4b`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `addressbook` | `arn:${Partition}:a4b:${Region}:${Account}:address-book/${ResourceId}` |
//! | `conferenceprovider` | `arn:${Partition}:a4b:${Region}:${Account}:conference-provider/${ResourceId}` |
//! | `contact` | `arn:${Partition}:a4b:${Region}:${Account}:contact/${ResourceId}` |
//! | `device` | `arn:${Partition}:a4b:${Region}:${Account}:device/${ResourceId}` |
//! | `gateway` | `arn:${Partition}:a4b:${Region}:${Account}:gateway/${ResourceId}` |
//! | `gatewaygroup` | `arn:${Partition}:a4b:${Region}:${Account}:gateway-group/${ResourceId}` |
//! | `networkprofile` | `arn:${Partition}:a4b:${Region}:${Account}:network-profile/${ResourceId}` |
//! | `profile` | `arn:${Partition}:a4b:${Region}:${Account}:profile/${ResourceId}` |
//! | `room` | `arn:${Partition}:a4b:${Region}:${Account}:room/${ResourceId}` |
//! | `schedule` | `arn:${Partition}:a4b:${Region}:${Account}:schedule/${ResourceId}` |
//! | `skillgroup` | `arn:${Partition}:a4b:${Region}:${Account}:skill-group/${ResourceId}` |
//! | `user` | `arn:${Partition}:a4b:${Region}:${Account}:user/${ResourceId}` |

/// `a4b:ApproveSkill`: Write.
///
/// No resource types: its resource is `*`.
pub const ApproveSkill: &str = "a4b:ApproveSkill";

/// `a4b:AssociateContactWithAddressBook`: Write.
///
/// Resource types: `addressbook` (required), `contact` (required).
pub const AssociateContactWithAddressBook: &str = "a4b:AssociateContactWithAddressBook";

/// `a4b:AssociateDeviceWithNetworkProfile`: Write.
///
/// Resource types: `device` (required), `networkprofile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateDeviceWithNetworkProfile: &str = "a4b:AssociateDeviceWithNetworkProfile";

/// `a4b:AssociateDeviceWithRoom`: Write.
///
/// Resource types: `device` (required), `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateDeviceWithRoom: &str = "a4b:AssociateDeviceWithRoom";

/// `a4b:AssociateSkillGroupWithRoom`: Write.
///
/// Resource types: `room` (required), `skillgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateSkillGroupWithRoom: &str = "a4b:AssociateSkillGroupWithRoom";

/// `a4b:AssociateSkillWithSkillGroup`: Write.
///
/// Resource types: `skillgroup` (required).
pub const AssociateSkillWithSkillGroup: &str = "a4b:AssociateSkillWithSkillGroup";

/// `a4b:AssociateSkillWithUsers`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateSkillWithUsers: &str = "a4b:AssociateSkillWithUsers";

/// `a4b:CompleteRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const CompleteRegistration: &str = "a4b:CompleteRegistration";

/// `a4b:CreateAddressBook`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAddressBook: &str = "a4b:CreateAddressBook";

/// `a4b:CreateBusinessReportSchedule`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBusinessReportSchedule: &str = "a4b:CreateBusinessReportSchedule";

/// `a4b:CreateConferenceProvider`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConferenceProvider: &str = "a4b:CreateConferenceProvider";

/// `a4b:CreateContact`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContact: &str = "a4b:CreateContact";

/// `a4b:CreateGatewayGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGatewayGroup: &str = "a4b:CreateGatewayGroup";

/// `a4b:CreateNetworkProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNetworkProfile: &str = "a4b:CreateNetworkProfile";

/// `a4b:CreateProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProfile: &str = "a4b:CreateProfile";

/// `a4b:CreateRoom`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRoom: &str = "a4b:CreateRoom";

/// `a4b:CreateSkillGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSkillGroup: &str = "a4b:CreateSkillGroup";

/// `a4b:CreateUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUser: &str = "a4b:CreateUser";

/// `a4b:DeleteAddressBook`: Write.
///
/// Resource types: `addressbook` (required).
pub const DeleteAddressBook: &str = "a4b:DeleteAddressBook";

/// `a4b:DeleteBusinessReportSchedule`: Write.
///
/// Resource types: `schedule` (required).
pub const DeleteBusinessReportSchedule: &str = "a4b:DeleteBusinessReportSchedule";

/// `a4b:DeleteConferenceProvider`: Write.
///
/// Resource types: `conferenceprovider` (required).
pub const DeleteConferenceProvider: &str = "a4b:DeleteConferenceProvider";

/// `a4b:DeleteContact`: Write.
///
/// Resource types: `contact` (required).
pub const DeleteContact: &str = "a4b:DeleteContact";

/// `a4b:DeleteDevice`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDevice: &str = "a4b:DeleteDevice";

/// `a4b:DeleteDeviceUsageData`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDeviceUsageData: &str = "a4b:DeleteDeviceUsageData";

/// `a4b:DeleteGatewayGroup`: Write.
///
/// Resource types: `gatewaygroup` (required).
pub const DeleteGatewayGroup: &str = "a4b:DeleteGatewayGroup";

/// `a4b:DeleteNetworkProfile`: Write.
///
/// Resource types: `networkprofile` (required).
pub const DeleteNetworkProfile: &str = "a4b:DeleteNetworkProfile";

/// `a4b:DeleteProfile`: Write.
///
/// Resource types: `profile` (required).
pub const DeleteProfile: &str = "a4b:DeleteProfile";

/// `a4b:DeleteRoom`: Write.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRoom: &str = "a4b:DeleteRoom";

/// `a4b:DeleteRoomSkillParameter`: Write.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRoomSkillParameter: &str = "a4b:DeleteRoomSkillParameter";

/// `a4b:DeleteSkillAuthorization`: Write.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSkillAuthorization: &str = "a4b:DeleteSkillAuthorization";

/// `a4b:DeleteSkillGroup`: Write.
///
/// Resource types: `skillgroup` (required).
pub const DeleteSkillGroup: &str = "a4b:DeleteSkillGroup";

/// `a4b:DeleteUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteUser: &str = "a4b:DeleteUser";

/// `a4b:DisassociateContactFromAddressBook`: Write.
///
/// Resource types: `addressbook` (required), `contact` (required).
pub const DisassociateContactFromAddressBook: &str = "a4b:DisassociateContactFromAddressBook";

/// `a4b:DisassociateDeviceFromRoom`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateDeviceFromRoom: &str = "a4b:DisassociateDeviceFromRoom";

/// `a4b:DisassociateSkillFromSkillGroup`: Write.
///
/// Resource types: `skillgroup` (required).
pub const DisassociateSkillFromSkillGroup: &str = "a4b:DisassociateSkillFromSkillGroup";

/// `a4b:DisassociateSkillFromUsers`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateSkillFromUsers: &str = "a4b:DisassociateSkillFromUsers";

/// `a4b:DisassociateSkillGroupFromRoom`: Write.
///
/// Resource types: `room` (required), `skillgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateSkillGroupFromRoom: &str = "a4b:DisassociateSkillGroupFromRoom";

/// `a4b:ForgetSmartHomeAppliances`: Write.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ForgetSmartHomeAppliances: &str = "a4b:ForgetSmartHomeAppliances";

/// `a4b:GetAddressBook`: Read.
///
/// Resource types: `addressbook` (required).
pub const GetAddressBook: &str = "a4b:GetAddressBook";

/// `a4b:GetConferencePreference`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConferencePreference: &str = "a4b:GetConferencePreference";

/// `a4b:GetConferenceProvider`: Read.
///
/// Resource types: `conferenceprovider` (required).
pub const GetConferenceProvider: &str = "a4b:GetConferenceProvider";

/// `a4b:GetContact`: Read.
///
/// Resource types: `contact` (required).
pub const GetContact: &str = "a4b:GetContact";

/// `a4b:GetDevice`: Read.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDevice: &str = "a4b:GetDevice";

/// `a4b:GetGateway`: Read.
///
/// Resource types: `gateway` (required).
pub const GetGateway: &str = "a4b:GetGateway";

/// `a4b:GetGatewayGroup`: Read.
///
/// Resource types: `gatewaygroup` (required).
pub const GetGatewayGroup: &str = "a4b:GetGatewayGroup";

/// `a4b:GetInvitationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInvitationConfiguration: &str = "a4b:GetInvitationConfiguration";

/// `a4b:GetNetworkProfile`: Read.
///
/// Resource types: `networkprofile` (required).
pub const GetNetworkProfile: &str = "a4b:GetNetworkProfile";

/// `a4b:GetProfile`: Read.
///
/// Resource types: `profile` (required).
pub const GetProfile: &str = "a4b:GetProfile";

/// `a4b:GetRoom`: Read.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRoom: &str = "a4b:GetRoom";

/// `a4b:GetRoomSkillParameter`: Read.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRoomSkillParameter: &str = "a4b:GetRoomSkillParameter";

/// `a4b:GetSkillGroup`: Read.
///
/// Resource types: `skillgroup` (required).
pub const GetSkillGroup: &str = "a4b:GetSkillGroup";

/// `a4b:ListBusinessReportSchedules`: List.
///
/// No resource types: its resource is `*`.
pub const ListBusinessReportSchedules: &str = "a4b:ListBusinessReportSchedules";

/// `a4b:ListConferenceProviders`: List.
///
/// No resource types: its resource is `*`.
pub const ListConferenceProviders: &str = "a4b:ListConferenceProviders";

/// `a4b:ListDeviceEvents`: List.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDeviceEvents: &str = "a4b:ListDeviceEvents";

/// `a4b:ListGatewayGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListGatewayGroups: &str = "a4b:ListGatewayGroups";

/// `a4b:ListGateways`: List.
///
/// Resource types: `gatewaygroup` (required).
pub const ListGateways: &str = "a4b:ListGateways";

/// `a4b:ListSkills`: List.
///
/// No resource types: its resource is `*`.
pub const ListSkills: &str = "a4b:ListSkills";

/// `a4b:ListSkillsStoreCategories`: List.
///
/// No resource types: its resource is `*`.
pub const ListSkillsStoreCategories: &str = "a4b:ListSkillsStoreCategories";

/// `a4b:ListSkillsStoreSkillsByCategory`: List.
///
/// No resource types: its resource is `*`.
pub const ListSkillsStoreSkillsByCategory: &str = "a4b:ListSkillsStoreSkillsByCategory";

/// `a4b:ListSmartHomeAppliances`: List.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSmartHomeAppliances: &str = "a4b:ListSmartHomeAppliances";

/// `a4b:ListTags`: Read.
///
/// Resource types: `device`, `room`, `user`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTags: &str = "a4b:ListTags";

/// `a4b:PutConferencePreference`: Write.
///
/// No resource types: its resource is `*`.
pub const PutConferencePreference: &str = "a4b:PutConferencePreference";

/// `a4b:PutDeviceSetupEvents`: Write.
///
/// No resource types: its resource is `*`.
pub const PutDeviceSetupEvents: &str = "a4b:PutDeviceSetupEvents";

/// `a4b:PutInvitationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutInvitationConfiguration: &str = "a4b:PutInvitationConfiguration";

/// `a4b:PutRoomSkillParameter`: Write.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutRoomSkillParameter: &str = "a4b:PutRoomSkillParameter";

/// `a4b:PutSkillAuthorization`: Write.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutSkillAuthorization: &str = "a4b:PutSkillAuthorization";

/// `a4b:RegisterAVSDevice`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterAVSDevice: &str = "a4b:RegisterAVSDevice";

/// `a4b:RegisterDevice`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterDevice: &str = "a4b:RegisterDevice";

/// `a4b:RejectSkill`: Write.
///
/// No resource types: its resource is `*`.
pub const RejectSkill: &str = "a4b:RejectSkill";

/// `a4b:ResolveRoom`: Read.
///
/// No resource types: its resource is `*`.
pub const ResolveRoom: &str = "a4b:ResolveRoom";

/// `a4b:RevokeInvitation`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RevokeInvitation: &str = "a4b:RevokeInvitation";

/// `a4b:SearchAddressBooks`: List.
///
/// No resource types: its resource is `*`.
pub const SearchAddressBooks: &str = "a4b:SearchAddressBooks";

/// `a4b:SearchContacts`: List.
///
/// No resource types: its resource is `*`.
pub const SearchContacts: &str = "a4b:SearchContacts";

/// `a4b:SearchDevices`: List.
///
/// No resource types: its resource is `*`.
pub const SearchDevices: &str = "a4b:SearchDevices";

/// `a4b:SearchNetworkProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const SearchNetworkProfiles: &str = "a4b:SearchNetworkProfiles";

/// `a4b:SearchProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const SearchProfiles: &str = "a4b:SearchProfiles";

/// `a4b:SearchRooms`: List.
///
/// No resource types: its resource is `*`.
pub const SearchRooms: &str = "a4b:SearchRooms";

/// `a4b:SearchSkillGroups`: List.
///
/// No resource types: its resource is `*`.
pub const SearchSkillGroups: &str = "a4b:SearchSkillGroups";

/// `a4b:SearchUsers`: List.
///
/// No resource types: its resource is `*`.
pub const SearchUsers: &str = "a4b:SearchUsers";

/// `a4b:SendAnnouncement`: Write.
///
/// No resource types: its resource is `*`.
pub const SendAnnouncement: &str = "a4b:SendAnnouncement";

/// `a4b:SendInvitation`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SendInvitation: &str = "a4b:SendInvitation";

/// `a4b:StartDeviceSync`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDeviceSync: &str = "a4b:StartDeviceSync";

/// `a4b:StartSmartHomeApplianceDiscovery`: Read.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartSmartHomeApplianceDiscovery: &str = "a4b:StartSmartHomeApplianceDiscovery";

/// `a4b:TagResource`: Tagging, Write.
///
/// Resource types: `device`, `room`, `user`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "a4b:TagResource";

/// `a4b:UntagResource`: Tagging, Write.
///
/// Resource types: `device`, `room`, `user`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UntagResource: &str = "a4b:UntagResource";

/// `a4b:UpdateAddressBook`: Write.
///
/// Resource types: `addressbook` (required).
pub const UpdateAddressBook: &str = "a4b:UpdateAddressBook";

/// `a4b:UpdateBusinessReportSchedule`: Write.
///
/// Resource types: `schedule` (required).
pub const UpdateBusinessReportSchedule: &str = "a4b:UpdateBusinessReportSchedule";

/// `a4b:UpdateConferenceProvider`: Write.
///
/// Resource types: `conferenceprovider` (required).
pub const UpdateConferenceProvider: &str = "a4b:UpdateConferenceProvider";

/// `a4b:UpdateContact`: Write.
///
/// Resource types: `contact` (required).
pub const UpdateContact: &str = "a4b:UpdateContact";

/// `a4b:UpdateDevice`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDevice: &str = "a4b:UpdateDevice";

/// `a4b:UpdateGateway`: Write.
///
/// Resource types: `gateway` (required).
pub const UpdateGateway: &str = "a4b:UpdateGateway";

/// `a4b:UpdateGatewayGroup`: Write.
///
/// Resource types: `gatewaygroup` (required).
pub const UpdateGatewayGroup: &str = "a4b:UpdateGatewayGroup";

/// `a4b:UpdateNetworkProfile`: Write.
///
/// Resource types: `networkprofile` (required).
pub const UpdateNetworkProfile: &str = "a4b:UpdateNetworkProfile";

/// `a4b:UpdateProfile`: Write.
///
/// Resource types: `profile` (required).
pub const UpdateProfile: &str = "a4b:UpdateProfile";

/// `a4b:UpdateRoom`: Write.
///
/// Resource types: `room` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRoom: &str = "a4b:UpdateRoom";

/// `a4b:UpdateSkillGroup`: Write.
///
/// Resource types: `skillgroup` (required).
pub const UpdateSkillGroup: &str = "a4b:UpdateSkillGroup";
